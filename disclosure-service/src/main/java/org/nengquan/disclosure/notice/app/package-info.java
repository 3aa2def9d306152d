/** Publishes notices and reads them back, newest first. */
@NullMarked
package org.nengquan.disclosure.notice.app;

import org.jspecify.annotations.NullMarked;
