/** The coal-equivalent factors of GB/T 2589, each with its source, and the choice among them at a date. */
@NullMarked
package org.nengquan.verification.factor.domain;

import org.jspecify.annotations.NullMarked;
