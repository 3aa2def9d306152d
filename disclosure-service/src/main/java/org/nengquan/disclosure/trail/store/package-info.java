/** Trails in PostgreSQL. */
@NullMarked
package org.nengquan.disclosure.trail.store;

import org.jspecify.annotations.NullMarked;
