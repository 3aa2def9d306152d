/** Tells the other services of verified consumption. */
@NullMarked
package org.nengquan.verification.consumption.stream;

import org.jspecify.annotations.NullMarked;
