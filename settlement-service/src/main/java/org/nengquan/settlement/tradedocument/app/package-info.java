/** Issues, prints and checks the documents of a trade. */
@NullMarked
package org.nengquan.settlement.tradedocument.app;

import org.jspecify.annotations.NullMarked;
