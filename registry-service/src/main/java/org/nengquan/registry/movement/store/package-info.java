/** Keeps orders and trusted recipients. */
@NullMarked
package org.nengquan.registry.movement.store;

import org.jspecify.annotations.NullMarked;
