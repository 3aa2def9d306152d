/** Recomputes what was published from what it was made of and names every difference. */
@NullMarked
package org.nengquan.disclosure.integrity.app;

import org.jspecify.annotations.NullMarked;
