/** Learns units from the registry and tells what is known of one. */
@NullMarked
package org.nengquan.verification.unit.app;

import org.jspecify.annotations.NullMarked;
