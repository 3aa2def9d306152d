/** Hears from the registry who belongs together, and tells it which accounts to restrict. */
@NullMarked
package org.nengquan.trading.surveillance.stream;

import org.jspecify.annotations.NullMarked;
