/** Third-party bodies and their accreditations as rows. */
@NullMarked
package org.nengquan.verification.verifier.store;

import org.jspecify.annotations.NullMarked;
