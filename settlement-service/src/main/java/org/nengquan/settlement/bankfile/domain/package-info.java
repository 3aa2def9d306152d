/** What a bank's file says and what must be true of it before it is taken in. Knows no XML, no folder and no table. */
@NullMarked
package org.nengquan.settlement.bankfile.domain;

import org.jspecify.annotations.NullMarked;
