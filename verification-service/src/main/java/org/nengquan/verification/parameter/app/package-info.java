/** Proposes, approves and lists rule parameters. */
@NullMarked
package org.nengquan.verification.parameter.app;

import org.jspecify.annotations.NullMarked;
