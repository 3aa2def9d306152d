/** Which ways units may go outside trade, on whose word, and how an order for it lives. */
@NullMarked
package org.nengquan.registry.movement.domain;

import org.jspecify.annotations.NullMarked;
