/** Documents over HTTP. */
@NullMarked
package org.nengquan.registry.document.web;

import org.jspecify.annotations.NullMarked;
