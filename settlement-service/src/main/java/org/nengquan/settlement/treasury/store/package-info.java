/** Treasury funds, their purposes and their entries in PostgreSQL. */
@NullMarked
package org.nengquan.settlement.treasury.store;

import org.jspecify.annotations.NullMarked;
