/** Recomputes what must be true of the money and names what is not. */
@NullMarked
package org.nengquan.settlement.integrity.app;

import org.jspecify.annotations.NullMarked;
