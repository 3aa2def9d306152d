/** Which edition of the public figures is the newest, and who must be told when it changes. */
@NullMarked
package org.nengquan.disclosure.edition.app;

import org.jspecify.annotations.NullMarked;
