/** What other agencies are told. Knows kinds of records; knows nothing of topics or HTTP. */
@NullMarked
package org.nengquan.disclosure.sharing.domain;

import org.jspecify.annotations.NullMarked;
