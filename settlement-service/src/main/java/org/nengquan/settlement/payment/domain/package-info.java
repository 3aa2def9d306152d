/** What the bank tells and is told: deposit notices, payment orders, statements. */
@NullMarked
package org.nengquan.settlement.payment.domain;

import org.jspecify.annotations.NullMarked;
