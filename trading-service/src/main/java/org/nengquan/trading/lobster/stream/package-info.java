/** LOBSTER files on the command line. */
@NullMarked
package org.nengquan.trading.lobster.stream;

import org.jspecify.annotations.NullMarked;
