/** Reads tables as spreadsheets write them. */
@NullMarked
package org.nengquan.registry.table.app;

import org.jspecify.annotations.NullMarked;
