/** Keeps cycles, obligations and sanctions in PostgreSQL. */
@NullMarked
package org.nengquan.registry.compliance.store;

import org.jspecify.annotations.NullMarked;
