/** Third-party bodies over HTTP. */
@NullMarked
package org.nengquan.verification.verifier.web;

import org.jspecify.annotations.NullMarked;
