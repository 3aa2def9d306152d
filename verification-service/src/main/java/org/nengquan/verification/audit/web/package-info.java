/** Audits over HTTP. */
@NullMarked
package org.nengquan.verification.audit.web;

import org.jspecify.annotations.NullMarked;
