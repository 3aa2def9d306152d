/** The doors for movements outside trade and for trusted recipients. */
@NullMarked
package org.nengquan.registry.movement.web;

import org.jspecify.annotations.NullMarked;
