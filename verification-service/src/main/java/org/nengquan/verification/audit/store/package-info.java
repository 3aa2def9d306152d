/** Audits as rows. */
@NullMarked
package org.nengquan.verification.audit.store;

import org.jspecify.annotations.NullMarked;
