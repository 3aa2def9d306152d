/** Stops a visitor who is too fast before any service is bothered. */
@NullMarked
package org.nengquan.gateway.limit.web;

import org.jspecify.annotations.NullMarked;
