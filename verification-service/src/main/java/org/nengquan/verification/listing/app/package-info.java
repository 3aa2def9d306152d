/** Turns the caller of a request into what that caller may see, and reads no more than that. */
@NullMarked
package org.nengquan.verification.listing.app;

import org.jspecify.annotations.NullMarked;
