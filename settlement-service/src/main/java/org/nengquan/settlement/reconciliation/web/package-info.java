/** The differences of a day over HTTP. */
@NullMarked
package org.nengquan.settlement.reconciliation.web;

import org.jspecify.annotations.NullMarked;
