/** Proof and stored refusals over REST. */
@NullMarked
package org.nengquan.trading.audit.web;

import org.jspecify.annotations.NullMarked;
