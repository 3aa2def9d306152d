/** Quotations, books, tape and their stream over REST. */
@NullMarked
package org.nengquan.trading.market.web;

import org.jspecify.annotations.NullMarked;
