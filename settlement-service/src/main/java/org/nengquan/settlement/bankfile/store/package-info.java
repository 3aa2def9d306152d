/** The bank's files and what they told, in PostgreSQL. */
@NullMarked
package org.nengquan.settlement.bankfile.store;

import org.jspecify.annotations.NullMarked;
