/** Sets pages as PDF with a Chinese font of its own. */
@NullMarked
package org.nengquan.settlement.paper.store;

import org.jspecify.annotations.NullMarked;
