/** Keeps the bars of both periods, so that no chart ever scans trades. */
@NullMarked
package org.nengquan.disclosure.chart.store;

import org.jspecify.annotations.NullMarked;
