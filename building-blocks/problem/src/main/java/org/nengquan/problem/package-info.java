/** How a service says no over HTTP: RFC 9457 problem details in Chinese and English. */
@NullMarked
package org.nengquan.problem;

import org.jspecify.annotations.NullMarked;
