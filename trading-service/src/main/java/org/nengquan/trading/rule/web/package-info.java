/** The trading rules' figures over HTTP. */
@NullMarked
package org.nengquan.trading.rule.web;

import org.jspecify.annotations.NullMarked;
