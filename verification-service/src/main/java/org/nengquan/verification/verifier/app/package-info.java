/** Accredits third-party bodies and tells whether one is accredited on a day. */
@NullMarked
package org.nengquan.verification.verifier.app;

import org.jspecify.annotations.NullMarked;
