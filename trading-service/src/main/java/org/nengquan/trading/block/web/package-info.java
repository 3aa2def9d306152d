/** Agreements on blocks over REST. */
@NullMarked
package org.nengquan.trading.block.web;

import org.jspecify.annotations.NullMarked;
