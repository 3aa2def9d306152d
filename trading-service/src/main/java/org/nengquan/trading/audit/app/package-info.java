/** Proof that the tables are what the journal says. */
@NullMarked
package org.nengquan.trading.audit.app;

import org.jspecify.annotations.NullMarked;
