/** The confirmation of rights (确权意见书), issued once for one audit. */
@NullMarked
package org.nengquan.verification.confirmation.domain;

import org.jspecify.annotations.NullMarked;
