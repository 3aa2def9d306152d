/** Starts the clock of each project, reminds, and takes back by procedure what was not used. */
@NullMarked
package org.nengquan.registry.construction.app;

import org.jspecify.annotations.NullMarked;
