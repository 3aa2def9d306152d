/** The door of the trail: for overseers and for the parties of the trade. */
@NullMarked
package org.nengquan.disclosure.trail.web;

import org.jspecify.annotations.NullMarked;
