/** The state of settlements over HTTP. */
@NullMarked
package org.nengquan.settlement.clearing.web;

import org.jspecify.annotations.NullMarked;
