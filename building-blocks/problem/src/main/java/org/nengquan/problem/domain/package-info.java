/** How a rule says no: a value with the article, the rule version, the figures and the remedy. */
@NullMarked
package org.nengquan.problem.domain;

import org.jspecify.annotations.NullMarked;
