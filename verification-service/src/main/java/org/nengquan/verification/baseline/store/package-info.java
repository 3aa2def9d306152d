/** Baselines as rows. */
@NullMarked
package org.nengquan.verification.baseline.store;

import org.jspecify.annotations.NullMarked;
