/** What every rule of the law has in common: its articles, its version, and the second pair of eyes. */
@NullMarked
package org.nengquan.registry.law.domain;

import org.jspecify.annotations.NullMarked;
