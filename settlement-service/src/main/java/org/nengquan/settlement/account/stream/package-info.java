/** Hears from the registry who was approved, suspended or closed. */
@NullMarked
package org.nengquan.settlement.account.stream;

import org.jspecify.annotations.NullMarked;
