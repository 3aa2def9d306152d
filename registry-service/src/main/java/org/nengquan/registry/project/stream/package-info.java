/** Tells the market what each project may buy. */
@NullMarked
package org.nengquan.registry.project.stream;

import org.jspecify.annotations.NullMarked;
