/** Writing, answering and reading notes of guidance. */
@NullMarked
package org.nengquan.registry.guidance.app;

import org.jspecify.annotations.NullMarked;
