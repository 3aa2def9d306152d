/** The articles that this service applies, each with the day it came into force. */
@NullMarked
package org.nengquan.verification.law.domain;

import org.jspecify.annotations.NullMarked;
