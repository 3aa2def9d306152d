/** What day it is, by the business date and not by the wall clock. */
@NullMarked
package org.nengquan.verification.businessday.app;

import org.jspecify.annotations.NullMarked;
