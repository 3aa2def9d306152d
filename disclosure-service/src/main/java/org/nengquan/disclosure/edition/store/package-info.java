/** Keeps the edition number, whose row is also the lock that makes projections one writer. */
@NullMarked
package org.nengquan.disclosure.edition.store;

import org.jspecify.annotations.NullMarked;
