/** Keeps the list of units in carbon trading in PostgreSQL. */
@NullMarked
package org.nengquan.registry.ets.store;

import org.jspecify.annotations.NullMarked;
