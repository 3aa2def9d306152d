/** Recomputes the books from the tables. */
@NullMarked
package org.nengquan.registry.integrity.app;

import org.jspecify.annotations.NullMarked;
