/** Which dates are trading dates. */
@NullMarked
package org.nengquan.trading.session.domain;

import org.jspecify.annotations.NullMarked;
