/** Where all units of a cap are, which always adds up. */
@NullMarked
package org.nengquan.registry.statement.domain;

import org.jspecify.annotations.NullMarked;
