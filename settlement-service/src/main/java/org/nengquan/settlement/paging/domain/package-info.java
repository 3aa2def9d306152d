/** One page of a list, with the cursor of the next. */
@NullMarked
package org.nengquan.settlement.paging.domain;

import org.jspecify.annotations.NullMarked;
