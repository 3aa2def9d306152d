/** The bank behind two folders: ISO 20022 messages in, ISO 20022 messages out. */
@NullMarked
package org.nengquan.settlement.bankfile.stream;

import org.jspecify.annotations.NullMarked;
