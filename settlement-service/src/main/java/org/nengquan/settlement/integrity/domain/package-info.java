/** A check and what it found. */
@NullMarked
package org.nengquan.settlement.integrity.domain;

import org.jspecify.annotations.NullMarked;
