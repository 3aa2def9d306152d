/** A participant's own cash account and statement lines over HTTP. */
@NullMarked
package org.nengquan.settlement.account.web;

import org.jspecify.annotations.NullMarked;
