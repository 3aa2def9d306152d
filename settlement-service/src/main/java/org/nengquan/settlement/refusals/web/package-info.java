/** Stored refusals over HTTP. */
@NullMarked
package org.nengquan.settlement.refusals.web;

import org.jspecify.annotations.NullMarked;
