/** Plans, spends and shows the earmarked funds of the province and the cities. */
@NullMarked
package org.nengquan.settlement.treasury.app;

import org.jspecify.annotations.NullMarked;
