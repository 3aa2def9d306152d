/** Hears from the exchange's surveillance which accounts are restricted. */
@NullMarked
package org.nengquan.registry.surveillance.stream;

import org.jspecify.annotations.NullMarked;
