/** Decisions about accounts over HTTP. */
@NullMarked
package org.nengquan.registry.account.web;

import org.jspecify.annotations.NullMarked;
