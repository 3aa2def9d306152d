/** Yearly reports as rows. */
@NullMarked
package org.nengquan.verification.consumption.store;

import org.jspecify.annotations.NullMarked;
