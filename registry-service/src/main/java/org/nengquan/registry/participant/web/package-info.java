/** Participants over HTTP. */
@NullMarked
package org.nengquan.registry.participant.web;

import org.jspecify.annotations.NullMarked;
