/** Proposes, confirms and finds agreements on blocks. */
@NullMarked
package org.nengquan.trading.block.app;

import org.jspecify.annotations.NullMarked;
