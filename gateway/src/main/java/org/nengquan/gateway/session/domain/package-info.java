/** Who stands at the door, and where a person may return to after login. */
@NullMarked
package org.nengquan.gateway.session.domain;

import org.jspecify.annotations.NullMarked;
