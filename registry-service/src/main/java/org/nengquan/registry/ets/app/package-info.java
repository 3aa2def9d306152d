/** Records which units the carbon market covers. */
@NullMarked
package org.nengquan.registry.ets.app;

import org.jspecify.annotations.NullMarked;
