/** What the exchange charges for a trade, by effective date. */
@NullMarked
package org.nengquan.settlement.tariff.domain;

import org.jspecify.annotations.NullMarked;
