/** What the market ended because a fact bars its party, for that party and for those who oversee it. */
@NullMarked
package org.nengquan.trading.barring.app;

import org.jspecify.annotations.NullMarked;
