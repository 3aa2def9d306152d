/** Trading days over REST. */
@NullMarked
package org.nengquan.trading.session.web;

import org.jspecify.annotations.NullMarked;
