/** How an account moves from state to state by decision of two persons, and when it may be closed. */
@NullMarked
package org.nengquan.registry.account.domain;

import org.jspecify.annotations.NullMarked;
