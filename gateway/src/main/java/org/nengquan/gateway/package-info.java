/** The one public door: who comes in, how fast, and to which service they are led. */
@NullMarked
package org.nengquan.gateway;

import org.jspecify.annotations.NullMarked;
