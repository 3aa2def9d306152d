/** Asks at a service's door whether the caller's own organization gave it the right that the deed needs (办法§16). */
@NullMarked
package org.nengquan.rights;

import org.jspecify.annotations.NullMarked;
