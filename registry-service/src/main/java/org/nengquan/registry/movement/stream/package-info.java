/** Tells others which units moved outside trade. */
@NullMarked
package org.nengquan.registry.movement.stream;

import org.jspecify.annotations.NullMarked;
