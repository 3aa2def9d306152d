/** Transfers to trading over HTTP. */
@NullMarked
package org.nengquan.registry.handover.web;

import org.jspecify.annotations.NullMarked;
