/** What the earmarked funds may spend: purpose by purpose, within the plan of the year (办法§18). */
@NullMarked
package org.nengquan.settlement.treasury.domain;

import org.jspecify.annotations.NullMarked;
