/** Tells the credit platform who performed and who was sanctioned; hears what units consumed. */
@NullMarked
package org.nengquan.registry.compliance.stream;

import org.jspecify.annotations.NullMarked;
