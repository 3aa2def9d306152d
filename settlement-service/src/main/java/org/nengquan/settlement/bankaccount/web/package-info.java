/** Settlement accounts and bindings over HTTP. */
@NullMarked
package org.nengquan.settlement.bankaccount.web;

import org.jspecify.annotations.NullMarked;
