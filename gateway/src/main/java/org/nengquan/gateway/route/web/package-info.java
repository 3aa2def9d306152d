/** Leads a request to its service and the answer back, streaming both. */
@NullMarked
package org.nengquan.gateway.route.web;

import org.jspecify.annotations.NullMarked;
