/** Keeps day reports, live and closed, in PostgreSQL. */
@NullMarked
package org.nengquan.disclosure.report.store;

import org.jspecify.annotations.NullMarked;
