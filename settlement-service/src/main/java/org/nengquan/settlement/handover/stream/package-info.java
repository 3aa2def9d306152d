/** Tells the market of handed cash; hears what it credits and releases. */
@NullMarked
package org.nengquan.settlement.handover.stream;

import org.jspecify.annotations.NullMarked;
