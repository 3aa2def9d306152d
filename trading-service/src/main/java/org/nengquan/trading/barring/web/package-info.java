/** The door to what the market ended. */
@NullMarked
package org.nengquan.trading.barring.web;

import org.jspecify.annotations.NullMarked;
