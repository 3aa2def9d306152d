/** A participant's statement and accounting vouchers of a day, month or year, as tables. */
@NullMarked
package org.nengquan.settlement.export.domain;

import org.jspecify.annotations.NullMarked;
