/** The two years within which a project's works begin (办法§20). */
@NullMarked
package org.nengquan.registry.construction.domain;

import org.jspecify.annotations.NullMarked;
