/** Keeps proposals and their decisions for the features that need two persons. */
@NullMarked
package org.nengquan.trading.approval.app;

import org.jspecify.annotations.NullMarked;
