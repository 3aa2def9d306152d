/** The transfer of cash to trading over HTTP. */
@NullMarked
package org.nengquan.settlement.handover.web;

import org.jspecify.annotations.NullMarked;
