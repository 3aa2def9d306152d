/** Tables that come as files: their lines, and what is wrong with them. */
@NullMarked
package org.nengquan.registry.table.domain;

import org.jspecify.annotations.NullMarked;
