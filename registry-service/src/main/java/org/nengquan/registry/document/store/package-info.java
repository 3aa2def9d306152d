/** Keeps documents in PostgreSQL, content and all. */
@NullMarked
package org.nengquan.registry.document.store;

import org.jspecify.annotations.NullMarked;
