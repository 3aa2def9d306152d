/** What a service under test stands on, and what its tests need to talk to it. Knows no service. */
@NullMarked
package org.nengquan.stack;

import org.jspecify.annotations.NullMarked;
