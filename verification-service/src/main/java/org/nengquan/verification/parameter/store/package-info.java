/** Rule parameters as rows. */
@NullMarked
package org.nengquan.verification.parameter.store;

import org.jspecify.annotations.NullMarked;
