/** The platform that is measured, and what the measures do on it together. */
@NullMarked
package org.nengquan.bench.stage;

import org.jspecify.annotations.NullMarked;
