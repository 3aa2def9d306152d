/** Projects over HTTP. */
@NullMarked
package org.nengquan.registry.project.web;

import org.jspecify.annotations.NullMarked;
