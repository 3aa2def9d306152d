/** Reports, verifies and accepts the consumption of a year. */
@NullMarked
package org.nengquan.verification.consumption.app;

import org.jspecify.annotations.NullMarked;
