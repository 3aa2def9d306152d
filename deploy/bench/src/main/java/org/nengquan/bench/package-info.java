/** {@code deploy/bench/run}: takes the measures that were asked for and prints a line for each. */
@NullMarked
package org.nengquan.bench;

import org.jspecify.annotations.NullMarked;
