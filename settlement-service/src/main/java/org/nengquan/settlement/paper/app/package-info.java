/** Documents on paper, for whoever needs one. */
@NullMarked
package org.nengquan.settlement.paper.app;

import org.jspecify.annotations.NullMarked;
