/** Keeps rule parameters in PostgreSQL. */
@NullMarked
package org.nengquan.registry.rule.store;

import org.jspecify.annotations.NullMarked;
