/** What is owed, over HTTP. */
@NullMarked
package org.nengquan.registry.deduction.web;

import org.jspecify.annotations.NullMarked;
