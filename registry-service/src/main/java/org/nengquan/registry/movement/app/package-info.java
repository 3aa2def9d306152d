/** Proposes, approves and posts movements outside trade, two persons each. */
@NullMarked
package org.nengquan.registry.movement.app;

import org.jspecify.annotations.NullMarked;
