/** The queries that recompute the books. */
@NullMarked
package org.nengquan.registry.integrity.store;

import org.jspecify.annotations.NullMarked;
