/** Caps over HTTP. */
@NullMarked
package org.nengquan.registry.cap.web;

import org.jspecify.annotations.NullMarked;
