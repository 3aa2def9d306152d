/** The market's day as this service knows it. */
@NullMarked
package org.nengquan.verification.businessday.domain;

import org.jspecify.annotations.NullMarked;
