/** Headers that every answer carries, and the answer to a request that was stopped. */
@NullMarked
package org.nengquan.gateway.door.web;

import org.jspecify.annotations.NullMarked;
