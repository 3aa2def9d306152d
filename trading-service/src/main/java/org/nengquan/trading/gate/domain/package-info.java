/** Who may place which order: one small class for each article, listed once in order of precedence. */
@NullMarked
package org.nengquan.trading.gate.domain;

import org.jspecify.annotations.NullMarked;
