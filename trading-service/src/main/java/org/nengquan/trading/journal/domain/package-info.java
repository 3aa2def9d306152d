/** The market's memory as plain values: what one line says and how lines are chained. */
@NullMarked
package org.nengquan.trading.journal.domain;

import org.jspecify.annotations.NullMarked;
