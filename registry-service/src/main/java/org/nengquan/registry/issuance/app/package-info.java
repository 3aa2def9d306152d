/** Proposes and approves issuances. */
@NullMarked
package org.nengquan.registry.issuance.app;

import org.jspecify.annotations.NullMarked;
