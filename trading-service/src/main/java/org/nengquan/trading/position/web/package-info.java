/** Positions and releases over REST. */
@NullMarked
package org.nengquan.trading.position.web;

import org.jspecify.annotations.NullMarked;
