/** The steps by which a business day ends, in their order. */
@NullMarked
package org.nengquan.settlement.dayend.domain;

import org.jspecify.annotations.NullMarked;
