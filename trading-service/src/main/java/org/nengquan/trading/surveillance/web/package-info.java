/** The doors of surveillance: for operators, supervisors and auditors only. */
@NullMarked
package org.nengquan.trading.surveillance.web;

import org.jspecify.annotations.NullMarked;
