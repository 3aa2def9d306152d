/** The rules of the house as tests: which room may touch which, which doors stay shut, where time comes from. */
@NullMarked
package org.nengquan.archrules;

import org.jspecify.annotations.NullMarked;
