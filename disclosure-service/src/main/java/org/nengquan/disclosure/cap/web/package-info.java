/** Hands the cap statement out as JSON and as a file. */
@NullMarked
package org.nengquan.disclosure.cap.web;

import org.jspecify.annotations.NullMarked;
