/** The shapes of what people enter: plain text, and days that exist. */
@NullMarked
package org.nengquan.verification.entry.app;

import org.jspecify.annotations.NullMarked;
