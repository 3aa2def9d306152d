/** Opens and closes settlement accounts by two persons, and binds participants to them. */
@NullMarked
package org.nengquan.settlement.bankaccount.app;

import org.jspecify.annotations.NullMarked;
