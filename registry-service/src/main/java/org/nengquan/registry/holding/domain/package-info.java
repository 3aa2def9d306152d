/** What a holder owns, as the holder reads it. */
@NullMarked
package org.nengquan.registry.holding.domain;

import org.jspecify.annotations.NullMarked;
