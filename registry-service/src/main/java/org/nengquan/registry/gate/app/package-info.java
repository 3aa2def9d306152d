/** Issues and revokes credentials of full quota; the key comes from outside. */
@NullMarked
package org.nengquan.registry.gate.app;

import org.jspecify.annotations.NullMarked;
