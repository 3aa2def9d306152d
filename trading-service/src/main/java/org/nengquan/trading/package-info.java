/** The market of Henan's energy-use rights: where the process begins. */
@NullMarked
package org.nengquan.trading;

import org.jspecify.annotations.NullMarked;
