/** Objections in PostgreSQL. */
@NullMarked
package org.nengquan.settlement.objection.store;

import org.jspecify.annotations.NullMarked;
