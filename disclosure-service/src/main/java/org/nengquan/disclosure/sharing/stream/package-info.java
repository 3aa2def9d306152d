/** Goes to systems of other agencies by itself. */
@NullMarked
package org.nengquan.disclosure.sharing.stream;

import org.jspecify.annotations.NullMarked;
