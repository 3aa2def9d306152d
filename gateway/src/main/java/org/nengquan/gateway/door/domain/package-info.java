/** The stations a request passes on its way in, in their order. */
@NullMarked
package org.nengquan.gateway.door.domain;

import org.jspecify.annotations.NullMarked;
