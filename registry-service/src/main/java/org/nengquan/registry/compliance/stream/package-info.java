/** Tells the credit platform who performed and who was sanctioned. */
@NullMarked
package org.nengquan.registry.compliance.stream;

import org.jspecify.annotations.NullMarked;
