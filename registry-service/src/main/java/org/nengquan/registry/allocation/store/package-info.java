/** Keeps allocations and their lines in PostgreSQL. */
@NullMarked
package org.nengquan.registry.allocation.store;

import org.jspecify.annotations.NullMarked;
