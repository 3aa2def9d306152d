/** Locks accounts, plans movements, writes them, and seals what was written. */
@NullMarked
package org.nengquan.registry.ledger.app;

import org.jspecify.annotations.NullMarked;
