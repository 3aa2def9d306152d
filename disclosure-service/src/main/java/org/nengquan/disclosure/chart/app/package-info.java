/** Grows K-lines trade by trade and reads them from memory. */
@NullMarked
package org.nengquan.disclosure.chart.app;

import org.jspecify.annotations.NullMarked;
