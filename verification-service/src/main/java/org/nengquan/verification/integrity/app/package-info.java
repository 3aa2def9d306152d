/** Recomputes every saving and every confirmation from what is stored. */
@NullMarked
package org.nengquan.verification.integrity.app;

import org.jspecify.annotations.NullMarked;
