/** The exchange's accounts with its settlement banks, when they open and close, and who may be bound to which. */
@NullMarked
package org.nengquan.settlement.bankaccount.domain;

import org.jspecify.annotations.NullMarked;
