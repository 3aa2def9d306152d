/** Asks whether a caller may act for its organization. */
@NullMarked
package org.nengquan.settlement.representative.app;

import org.jspecify.annotations.NullMarked;
