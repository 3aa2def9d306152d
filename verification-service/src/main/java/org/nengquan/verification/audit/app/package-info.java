/** Reports, rejects and lists audits. */
@NullMarked
package org.nengquan.verification.audit.app;

import org.jspecify.annotations.NullMarked;
