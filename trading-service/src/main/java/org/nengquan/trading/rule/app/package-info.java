/** Proposes, decides, announces and finds changes of the trading rules' figures. */
@NullMarked
package org.nengquan.trading.rule.app;

import org.jspecify.annotations.NullMarked;
