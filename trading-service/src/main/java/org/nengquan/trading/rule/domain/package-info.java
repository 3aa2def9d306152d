/** What it takes to change a figure of the trading rules. */
@NullMarked
package org.nengquan.trading.rule.domain;

import org.jspecify.annotations.NullMarked;
