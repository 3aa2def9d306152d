/** Units as the registry tells of them, as rows. */
@NullMarked
package org.nengquan.verification.unit.store;

import org.jspecify.annotations.NullMarked;
