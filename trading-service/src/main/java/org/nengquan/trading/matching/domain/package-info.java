/** The market itself as a pure function: one command in, its events out, the same on every machine. */
@NullMarked
package org.nengquan.trading.matching.domain;

import org.jspecify.annotations.NullMarked;
