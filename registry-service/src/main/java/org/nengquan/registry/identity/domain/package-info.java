/** Names that a stranger can check: the unified social credit code and the readable public numbers. */
@NullMarked
package org.nengquan.registry.identity.domain;

import org.jspecify.annotations.NullMarked;
