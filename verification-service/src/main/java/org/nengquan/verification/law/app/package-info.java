/** Carries an outcome from one step of a use case to the next. */
@NullMarked
package org.nengquan.verification.law.app;

import org.jspecify.annotations.NullMarked;
