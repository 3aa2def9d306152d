/** Keeps confirmations in PostgreSQL. */
@NullMarked
package org.nengquan.registry.confirmation.store;

import org.jspecify.annotations.NullMarked;
