/** The business date and its phase. Moves forward only. */
@NullMarked
package org.nengquan.registry.businessday.domain;

import org.jspecify.annotations.NullMarked;
