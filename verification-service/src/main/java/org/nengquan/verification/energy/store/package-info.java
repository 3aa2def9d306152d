/** Energy reports and their lines as rows that never change. */
@NullMarked
package org.nengquan.verification.energy.store;

import org.jspecify.annotations.NullMarked;
