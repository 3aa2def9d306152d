/** The trading subjects of 办法§11 and the life of their accounts. */
@NullMarked
package org.nengquan.registry.participant.domain;

import org.jspecify.annotations.NullMarked;
