/** The business date and its phase. */
@NullMarked
package org.nengquan.settlement.businessday.domain;

import org.jspecify.annotations.NullMarked;
