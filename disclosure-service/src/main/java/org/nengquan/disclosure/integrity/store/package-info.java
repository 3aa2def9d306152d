/** The queries behind the integrity checks. */
@NullMarked
package org.nengquan.disclosure.integrity.store;

import org.jspecify.annotations.NullMarked;
