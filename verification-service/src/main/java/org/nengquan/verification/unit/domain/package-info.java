/** Who may file a saving: an active voluntary unit outside the carbon market (办法§11). */
@NullMarked
package org.nengquan.verification.unit.domain;

import org.jspecify.annotations.NullMarked;
