/** How figures are written for people. */
@NullMarked
package org.nengquan.settlement.paper.domain;

import org.jspecify.annotations.NullMarked;
