/** Hears the registry speak of participants. */
@NullMarked
package org.nengquan.verification.unit.stream;

import org.jspecify.annotations.NullMarked;
