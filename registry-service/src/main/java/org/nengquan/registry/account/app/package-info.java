/** Proposes and decides what becomes of an account; winds it up. */
@NullMarked
package org.nengquan.registry.account.app;

import org.jspecify.annotations.NullMarked;
