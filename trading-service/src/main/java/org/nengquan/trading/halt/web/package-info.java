/** Halts over REST. */
@NullMarked
package org.nengquan.trading.halt.web;

import org.jspecify.annotations.NullMarked;
