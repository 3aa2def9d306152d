/** The one row of the business day. */
@NullMarked
package org.nengquan.settlement.businessday.store;

import org.jspecify.annotations.NullMarked;
