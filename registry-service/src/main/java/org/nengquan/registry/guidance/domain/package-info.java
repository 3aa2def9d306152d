/** 窗口指导: what the province tells a city about its trading, and what the city answers (办法§6). */
@NullMarked
package org.nengquan.registry.guidance.domain;

import org.jspecify.annotations.NullMarked;
