/** Takes in and hands out the documents behind an account. */
@NullMarked
package org.nengquan.registry.document.app;

import org.jspecify.annotations.NullMarked;
