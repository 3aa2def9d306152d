/** Whether a project holds its full quota, and the credential that says so (办法§12). */
@NullMarked
package org.nengquan.registry.gate.domain;

import org.jspecify.annotations.NullMarked;
