/** Opens, stops and freezes cash accounts, and shows them to their owners. */
@NullMarked
package org.nengquan.settlement.account.app;

import org.jspecify.annotations.NullMarked;
