/** Hands out checkpoints, leaves and proofs. */
@NullMarked
package org.nengquan.disclosure.log.web;

import org.jspecify.annotations.NullMarked;
