/** Lists in pages, and what part of them a caller may see. */
@NullMarked
package org.nengquan.verification.listing.domain;

import org.jspecify.annotations.NullMarked;
