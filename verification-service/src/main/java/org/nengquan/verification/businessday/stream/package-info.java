/** Hears the market open and close its days. */
@NullMarked
package org.nengquan.verification.businessday.stream;

import org.jspecify.annotations.NullMarked;
