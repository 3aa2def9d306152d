/** Opens, refuses and suspends accounts; asks for nothing of HTTP or rows. */
@NullMarked
package org.nengquan.registry.participant.app;

import org.jspecify.annotations.NullMarked;
