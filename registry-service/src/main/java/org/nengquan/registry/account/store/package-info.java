/** Keeps decisions about accounts in PostgreSQL. */
@NullMarked
package org.nengquan.registry.account.store;

import org.jspecify.annotations.NullMarked;
