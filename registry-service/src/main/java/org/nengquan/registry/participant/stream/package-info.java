/** Tells the other services who may trade. */
@NullMarked
package org.nengquan.registry.participant.stream;

import org.jspecify.annotations.NullMarked;
