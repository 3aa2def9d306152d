/** Finds holdings. */
@NullMarked
package org.nengquan.registry.holding.app;

import org.jspecify.annotations.NullMarked;
