/** A bank that can be tried on one machine: it takes deposits, tells of them, pays, and states its balance. */
@NullMarked
package org.nengquan.local.bank;

import org.jspecify.annotations.NullMarked;
