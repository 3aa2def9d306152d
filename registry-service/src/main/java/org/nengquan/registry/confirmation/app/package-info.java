/** Keeps confirmations and finds those that a person may see. */
@NullMarked
package org.nengquan.registry.confirmation.app;

import org.jspecify.annotations.NullMarked;
