/** Queries for rows that break a rule: an empty answer is a good one. */
@NullMarked
package org.nengquan.settlement.integrity.store;

import org.jspecify.annotations.NullMarked;
