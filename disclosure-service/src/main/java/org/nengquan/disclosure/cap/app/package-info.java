/** Writes and reads the cap statement. */
@NullMarked
package org.nengquan.disclosure.cap.app;

import org.jspecify.annotations.NullMarked;
