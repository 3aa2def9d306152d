/** The market in this JVM, the orders that are sent to it, and the limits it is measured beside. */
@NullMarked
package org.nengquan.bench.market;

import org.jspecify.annotations.NullMarked;
