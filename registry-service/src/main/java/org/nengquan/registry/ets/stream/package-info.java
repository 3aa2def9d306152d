/** Tells the other services which units the carbon market covers. */
@NullMarked
package org.nengquan.registry.ets.stream;

import org.jspecify.annotations.NullMarked;
