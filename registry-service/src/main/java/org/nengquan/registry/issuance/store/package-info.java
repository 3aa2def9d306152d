/** Keeps issuances in PostgreSQL. */
@NullMarked
package org.nengquan.registry.issuance.store;

import org.jspecify.annotations.NullMarked;
