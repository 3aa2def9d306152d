/** A party takes its documents; anybody may ask whether one is genuine. */
@NullMarked
package org.nengquan.settlement.tradedocument.web;

import org.jspecify.annotations.NullMarked;
