/** A door for the measures to the words in which the journal tells other services. */
@NullMarked
package org.nengquan.trading.journal.stream;

import org.jspecify.annotations.NullMarked;
