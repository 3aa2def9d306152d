/** Keeps the sums of issued quota. */
@NullMarked
package org.nengquan.disclosure.cap.store;

import org.jspecify.annotations.NullMarked;
