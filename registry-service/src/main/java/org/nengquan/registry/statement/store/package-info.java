/** Adds up lots by cap. */
@NullMarked
package org.nengquan.registry.statement.store;

import org.jspecify.annotations.NullMarked;
