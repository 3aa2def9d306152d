/** The trading rules' figures and their changes in PostgreSQL. */
@NullMarked
package org.nengquan.trading.rule.store;

import org.jspecify.annotations.NullMarked;
