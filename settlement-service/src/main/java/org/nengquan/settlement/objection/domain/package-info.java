/** A party's objection to a day's result, and how two persons decide it. */
@NullMarked
package org.nengquan.settlement.objection.domain;

import org.jspecify.annotations.NullMarked;
