/** Tells the other services of a confirmation of rights. */
@NullMarked
package org.nengquan.verification.confirmation.stream;

import org.jspecify.annotations.NullMarked;
