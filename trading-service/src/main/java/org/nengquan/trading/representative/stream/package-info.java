/** Hears from the registry who acts for whom. */
@NullMarked
package org.nengquan.trading.representative.stream;

import org.jspecify.annotations.NullMarked;
