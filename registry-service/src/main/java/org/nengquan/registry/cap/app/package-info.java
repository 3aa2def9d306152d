/** Proposes, approves and finds caps. */
@NullMarked
package org.nengquan.registry.cap.app;

import org.jspecify.annotations.NullMarked;
