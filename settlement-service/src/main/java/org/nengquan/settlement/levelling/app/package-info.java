/** Levels the settlement accounts at the end of a day and books what leaves and what arrives. */
@NullMarked
package org.nengquan.settlement.levelling.app;

import org.jspecify.annotations.NullMarked;
