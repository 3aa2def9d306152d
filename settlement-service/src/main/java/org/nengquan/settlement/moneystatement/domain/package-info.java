/** A Merkle sum tree over what is owed to whom, and the proof that one balance is in it. */
@NullMarked
package org.nengquan.settlement.moneystatement.domain;

import org.jspecify.annotations.NullMarked;
