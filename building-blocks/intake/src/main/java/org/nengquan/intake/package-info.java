/** How a command enters a service: who calls, once only, and every refusal kept. */
@NullMarked
package org.nengquan.intake;

import org.jspecify.annotations.NullMarked;
