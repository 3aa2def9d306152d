/** New 两高 projects: what they must buy (办法§14) and whether they passed joint review (办法§11). */
@NullMarked
package org.nengquan.registry.project.domain;

import org.jspecify.annotations.NullMarked;
