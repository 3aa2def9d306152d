/** Baselines over HTTP. */
@NullMarked
package org.nengquan.verification.baseline.web;

import org.jspecify.annotations.NullMarked;
