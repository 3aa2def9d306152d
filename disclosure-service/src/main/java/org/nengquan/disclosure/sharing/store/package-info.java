/** Records for other agencies, in PostgreSQL, in a schema of their own. */
@NullMarked
package org.nengquan.disclosure.sharing.store;

import org.jspecify.annotations.NullMarked;
