/** Parameters of the law that change by date, never by release (办法§14). */
@NullMarked
package org.nengquan.registry.rule.domain;

import org.jspecify.annotations.NullMarked;
