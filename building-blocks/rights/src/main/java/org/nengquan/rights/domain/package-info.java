/** Who may do what for a participant (办法§16). Knows rights and login names; knows nothing of what is done with them. */
@NullMarked
package org.nengquan.rights.domain;

import org.jspecify.annotations.NullMarked;
