/** The timer that nudges the sealer. */
@NullMarked
package org.nengquan.settlement.ledger.stream;

import org.jspecify.annotations.NullMarked;
