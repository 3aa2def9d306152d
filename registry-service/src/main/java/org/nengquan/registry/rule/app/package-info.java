/** Proposes, approves and finds rule parameters. */
@NullMarked
package org.nengquan.registry.rule.app;

import org.jspecify.annotations.NullMarked;
