/** Submits, commissions, files and lists baselines. */
@NullMarked
package org.nengquan.verification.baseline.app;

import org.jspecify.annotations.NullMarked;
