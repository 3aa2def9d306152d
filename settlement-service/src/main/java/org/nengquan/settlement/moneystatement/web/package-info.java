/** Money statements and proofs over HTTP. */
@NullMarked
package org.nengquan.settlement.moneystatement.web;

import org.jspecify.annotations.NullMarked;
