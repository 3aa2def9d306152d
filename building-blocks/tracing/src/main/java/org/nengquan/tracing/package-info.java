/** To which trace a fact belongs, and whether traces are collected at all. */
@NullMarked
package org.nengquan.tracing;

import org.jspecify.annotations.NullMarked;
