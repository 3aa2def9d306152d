/** How strictly JSON is read. */
@NullMarked
package org.nengquan.registry.access.web;

import org.jspecify.annotations.NullMarked;
