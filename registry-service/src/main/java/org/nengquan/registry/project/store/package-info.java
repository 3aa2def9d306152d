/** Keeps projects in PostgreSQL. */
@NullMarked
package org.nengquan.registry.project.store;

import org.jspecify.annotations.NullMarked;
