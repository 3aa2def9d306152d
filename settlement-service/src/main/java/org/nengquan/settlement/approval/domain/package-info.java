/** What one person proposes and another decides (双人复核). */
@NullMarked
package org.nengquan.settlement.approval.domain;

import org.jspecify.annotations.NullMarked;
