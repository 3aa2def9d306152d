/** What is measured, one class for each, and the limits that are measured in the same run. */
@NullMarked
package org.nengquan.bench.measure;

import org.jspecify.annotations.NullMarked;
