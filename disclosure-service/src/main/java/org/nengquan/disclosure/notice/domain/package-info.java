/** The wording of public notices, Chinese first and English beside it (DIS-02). */
@NullMarked
package org.nengquan.disclosure.notice.domain;

import org.jspecify.annotations.NullMarked;
