/** What is invoiced to a seller for a month, and when it may be. */
@NullMarked
package org.nengquan.settlement.invoice.domain;

import org.jspecify.annotations.NullMarked;
