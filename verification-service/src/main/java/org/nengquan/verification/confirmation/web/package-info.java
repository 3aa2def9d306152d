/** Confirmations of rights over HTTP. */
@NullMarked
package org.nengquan.verification.confirmation.web;

import org.jspecify.annotations.NullMarked;
