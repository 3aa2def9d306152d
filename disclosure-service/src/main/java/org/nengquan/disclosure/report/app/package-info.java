/** Writes day reports while a day runs and reads them from memory. */
@NullMarked
package org.nengquan.disclosure.report.app;

import org.jspecify.annotations.NullMarked;
