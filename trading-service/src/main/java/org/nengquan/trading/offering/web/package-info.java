/** Directed offers and first calls over REST. */
@NullMarked
package org.nengquan.trading.offering.web;

import org.jspecify.annotations.NullMarked;
