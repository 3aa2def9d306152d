/** A door for the measures to the journal's tables. */
@NullMarked
package org.nengquan.trading.journal.store;

import org.jspecify.annotations.NullMarked;
