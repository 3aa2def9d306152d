/** The tariff in force and to come over HTTP. */
@NullMarked
package org.nengquan.settlement.tariff.web;

import org.jspecify.annotations.NullMarked;
