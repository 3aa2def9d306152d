/** Moves and tells the business date. */
@NullMarked
package org.nengquan.settlement.businessday.app;

import org.jspecify.annotations.NullMarked;
