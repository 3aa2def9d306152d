/** Keeps what other agencies are to be told, in an order that does not change. */
@NullMarked
package org.nengquan.disclosure.sharing.app;

import org.jspecify.annotations.NullMarked;
