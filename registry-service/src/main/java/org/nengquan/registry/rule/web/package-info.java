/** Rule parameters over HTTP. */
@NullMarked
package org.nengquan.registry.rule.web;

import org.jspecify.annotations.NullMarked;
