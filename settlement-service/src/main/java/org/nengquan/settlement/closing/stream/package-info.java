/** Reminds that books are to be closed. */
@NullMarked
package org.nengquan.settlement.closing.stream;

import org.jspecify.annotations.NullMarked;
