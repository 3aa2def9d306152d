/** Settlement (资金结算): the exchange's money, one feature per package. */
@NullMarked
package org.nengquan.settlement;

import org.jspecify.annotations.NullMarked;
