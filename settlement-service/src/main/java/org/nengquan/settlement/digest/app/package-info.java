/** Chance, for what nobody shall guess. */
@NullMarked
package org.nengquan.settlement.digest.app;

import org.jspecify.annotations.NullMarked;
