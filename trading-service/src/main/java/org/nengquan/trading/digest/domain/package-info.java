/** Fingerprints of texts. */
@NullMarked
package org.nengquan.trading.digest.domain;

import org.jspecify.annotations.NullMarked;
