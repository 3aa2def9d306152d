/** Notes of guidance over HTTP. */
@NullMarked
package org.nengquan.registry.guidance.web;

import org.jspecify.annotations.NullMarked;
