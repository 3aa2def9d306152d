/** The business date as one row. */
@NullMarked
package org.nengquan.verification.businessday.store;

import org.jspecify.annotations.NullMarked;
