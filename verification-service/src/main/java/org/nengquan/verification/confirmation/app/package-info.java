/** Issues and lists confirmations of rights. */
@NullMarked
package org.nengquan.verification.confirmation.app;

import org.jspecify.annotations.NullMarked;
