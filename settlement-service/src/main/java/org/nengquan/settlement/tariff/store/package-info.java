/** Tariff rows in PostgreSQL. */
@NullMarked
package org.nengquan.settlement.tariff.store;

import org.jspecify.annotations.NullMarked;
