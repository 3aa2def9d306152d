/** Keeps what is owed in PostgreSQL. */
@NullMarked
package org.nengquan.registry.deduction.store;

import org.jspecify.annotations.NullMarked;
