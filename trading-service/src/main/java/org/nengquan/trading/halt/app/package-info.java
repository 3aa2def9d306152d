/** Halts and resumes trading by two persons. */
@NullMarked
package org.nengquan.trading.halt.app;

import org.jspecify.annotations.NullMarked;
