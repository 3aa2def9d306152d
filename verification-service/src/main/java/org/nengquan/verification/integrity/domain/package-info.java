/** What must always be true of this service's tables, and how to recompute it. */
@NullMarked
package org.nengquan.verification.integrity.domain;

import org.jspecify.annotations.NullMarked;
