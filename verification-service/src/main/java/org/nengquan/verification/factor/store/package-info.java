/** The factor table as effective-dated rows. */
@NullMarked
package org.nengquan.verification.factor.store;

import org.jspecify.annotations.NullMarked;
