/** Recognises visitors by session cookie or bearer token, and refuses forged commands. */
@NullMarked
package org.nengquan.gateway.session.web;

import org.jspecify.annotations.NullMarked;
