/** K-line arithmetic: periods and bars, without a clock or a database (ADD-12). */
@NullMarked
package org.nengquan.disclosure.chart.domain;

import org.jspecify.annotations.NullMarked;
