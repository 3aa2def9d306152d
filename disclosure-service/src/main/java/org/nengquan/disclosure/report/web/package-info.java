/** Hands day reports out as JSON and as files. */
@NullMarked
package org.nengquan.disclosure.report.web;

import org.jspecify.annotations.NullMarked;
