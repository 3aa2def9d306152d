/** One row of a query's answer, read by position. */
@NullMarked
package org.nengquan.settlement.rows.domain;

import org.jspecify.annotations.NullMarked;
