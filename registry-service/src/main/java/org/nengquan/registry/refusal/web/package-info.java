/** Stored refusals over HTTP. */
@NullMarked
package org.nengquan.registry.refusal.web;

import org.jspecify.annotations.NullMarked;
