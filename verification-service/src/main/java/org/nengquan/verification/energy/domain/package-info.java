/** Energy consumption computed line by line, with a receipt that anyone can recompute. */
@NullMarked
package org.nengquan.verification.energy.domain;

import org.jspecify.annotations.NullMarked;
