/** Opens cycles, takes in what is owed and surrendered, reckons, and sanctions. */
@NullMarked
package org.nengquan.registry.compliance.app;

import org.jspecify.annotations.NullMarked;
