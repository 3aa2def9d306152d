/** Offers to one named party that takes all of it, a part or nothing: 定向投放 and 优先收储. */
@NullMarked
package org.nengquan.trading.offer.domain;

import org.jspecify.annotations.NullMarked;
