/** 调拨: what has to go from which settlement account to which, and the entries by which it does. */
@NullMarked
package org.nengquan.settlement.levelling.domain;

import org.jspecify.annotations.NullMarked;
