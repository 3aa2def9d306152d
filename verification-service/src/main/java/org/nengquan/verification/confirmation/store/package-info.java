/** Confirmations of rights as rows that never change. */
@NullMarked
package org.nengquan.verification.confirmation.store;

import org.jspecify.annotations.NullMarked;
