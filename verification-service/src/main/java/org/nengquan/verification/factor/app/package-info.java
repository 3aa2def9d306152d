/** Where the factor table in force at a date comes from. */
@NullMarked
package org.nengquan.verification.factor.app;

import org.jspecify.annotations.NullMarked;
