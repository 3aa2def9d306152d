/** Keeps notices. */
@NullMarked
package org.nengquan.disclosure.notice.store;

import org.jspecify.annotations.NullMarked;
