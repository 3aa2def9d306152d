/** Asks at the door, before a request is looked into. */
@NullMarked
package org.nengquan.settlement.representative.web;

import org.jspecify.annotations.NullMarked;
