/** Hands K-lines out as JSON and as files. */
@NullMarked
package org.nengquan.disclosure.chart.web;

import org.jspecify.annotations.NullMarked;
