/** Finds the tariff of a business date. */
@NullMarked
package org.nengquan.settlement.tariff.app;

import org.jspecify.annotations.NullMarked;
