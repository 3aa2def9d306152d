/** Keeps caps in PostgreSQL; the table itself refuses more issued than capped. */
@NullMarked
package org.nengquan.registry.cap.store;

import org.jspecify.annotations.NullMarked;
