/** Tells the other services what an account is called now, and who acts for it. */
@NullMarked
package org.nengquan.registry.account.stream;

import org.jspecify.annotations.NullMarked;
