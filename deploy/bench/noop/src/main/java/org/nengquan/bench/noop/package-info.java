/** A door with nothing behind it. */
@NullMarked
package org.nengquan.bench.noop;

import org.jspecify.annotations.NullMarked;
