/** Reads the stored figures that the integrity report compares. */
@NullMarked
package org.nengquan.verification.integrity.store;

import org.jspecify.annotations.NullMarked;
