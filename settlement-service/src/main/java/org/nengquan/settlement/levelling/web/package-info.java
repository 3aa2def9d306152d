/** Transfers between settlement accounts over HTTP. */
@NullMarked
package org.nengquan.settlement.levelling.web;

import org.jspecify.annotations.NullMarked;
