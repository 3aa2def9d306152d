/** Watching the journal, keeping alerts, and deciding cases. */
@NullMarked
package org.nengquan.trading.surveillance.app;

import org.jspecify.annotations.NullMarked;
