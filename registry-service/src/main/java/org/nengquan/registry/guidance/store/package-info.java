/** Keeps notes of guidance in PostgreSQL. */
@NullMarked
package org.nengquan.registry.guidance.store;

import org.jspecify.annotations.NullMarked;
