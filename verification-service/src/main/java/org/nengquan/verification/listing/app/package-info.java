/** Turns the caller of a request into what that caller may see. */
@NullMarked
package org.nengquan.verification.listing.app;

import org.jspecify.annotations.NullMarked;
