/** Keeps transfers and returns in PostgreSQL. */
@NullMarked
package org.nengquan.registry.handover.store;

import org.jspecify.annotations.NullMarked;
