/** The double-entry ledger of quota: accounts, entries, lots, and the plan of a movement. Knows nothing of trades, forms or rows. */
@NullMarked
package org.nengquan.registry.ledger.domain;

import org.jspecify.annotations.NullMarked;
