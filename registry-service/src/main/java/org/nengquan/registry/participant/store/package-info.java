/** Keeps participants and their representatives in PostgreSQL. */
@NullMarked
package org.nengquan.registry.participant.store;

import org.jspecify.annotations.NullMarked;
