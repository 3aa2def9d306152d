/** Public numbers that a person can read, date and check. */
@NullMarked
package org.nengquan.verification.number.domain;

import org.jspecify.annotations.NullMarked;
