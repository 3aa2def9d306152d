/** The re-audit after the works (复审) and the saving that it finds. */
@NullMarked
package org.nengquan.verification.audit.domain;

import org.jspecify.annotations.NullMarked;
