/** The state of the books over HTTP. */
@NullMarked
package org.nengquan.registry.integrity.web;

import org.jspecify.annotations.NullMarked;
