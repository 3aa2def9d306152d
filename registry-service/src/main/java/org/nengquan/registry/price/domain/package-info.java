/** What units cost on the market, day by day, and on average. */
@NullMarked
package org.nengquan.registry.price.domain;

import org.jspecify.annotations.NullMarked;
