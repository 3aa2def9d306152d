/** Who sends a request, by a bearer token that is verified once and known until it expires. */
@NullMarked
package org.nengquan.tokens;

import org.jspecify.annotations.NullMarked;
