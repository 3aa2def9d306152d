/** Hands out the pages of the portal, which finds its own way by the address. */
@NullMarked
package org.nengquan.gateway.portal.web;

import org.jspecify.annotations.NullMarked;
