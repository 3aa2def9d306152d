/** Keeps the market's days in PostgreSQL. */
@NullMarked
package org.nengquan.registry.price.store;

import org.jspecify.annotations.NullMarked;
