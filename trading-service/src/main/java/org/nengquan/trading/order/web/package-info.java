/** Orders and own trades over REST. */
@NullMarked
package org.nengquan.trading.order.web;

import org.jspecify.annotations.NullMarked;
