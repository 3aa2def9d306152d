/** Keeps region targets in PostgreSQL and the table of regions in memory. */
@NullMarked
package org.nengquan.registry.region.store;

import org.jspecify.annotations.NullMarked;
