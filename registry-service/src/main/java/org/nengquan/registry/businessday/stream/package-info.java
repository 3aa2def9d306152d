/** Hears from the market that a trading day opened or closed. */
@NullMarked
package org.nengquan.registry.businessday.stream;

import org.jspecify.annotations.NullMarked;
