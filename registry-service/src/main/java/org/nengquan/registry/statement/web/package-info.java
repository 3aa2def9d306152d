/** The public door to the cap statement. */
@NullMarked
package org.nengquan.registry.statement.web;

import org.jspecify.annotations.NullMarked;
