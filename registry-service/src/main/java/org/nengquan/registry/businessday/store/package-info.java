/** Keeps the business date in one row. */
@NullMarked
package org.nengquan.registry.businessday.store;

import org.jspecify.annotations.NullMarked;
