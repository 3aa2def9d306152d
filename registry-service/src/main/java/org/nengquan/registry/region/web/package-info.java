/** Region targets over HTTP. */
@NullMarked
package org.nengquan.registry.region.web;

import org.jspecify.annotations.NullMarked;
