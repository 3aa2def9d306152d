/** The doors to a project's clock, and the public board. */
@NullMarked
package org.nengquan.registry.construction.web;

import org.jspecify.annotations.NullMarked;
