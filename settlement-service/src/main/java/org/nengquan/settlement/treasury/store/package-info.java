/** Treasury funds, their purposes, plans, spendings and entries in PostgreSQL. */
@NullMarked
package org.nengquan.settlement.treasury.store;

import org.jspecify.annotations.NullMarked;
