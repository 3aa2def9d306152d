/** Fingerprints of bytes. */
@NullMarked
package org.nengquan.settlement.digest.domain;

import org.jspecify.annotations.NullMarked;
