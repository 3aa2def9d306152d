/** Records projects and the result of their joint review. */
@NullMarked
package org.nengquan.registry.project.app;

import org.jspecify.annotations.NullMarked;
