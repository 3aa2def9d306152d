/** What counts as a document: its format by its bytes, its size, its hash. */
@NullMarked
package org.nengquan.registry.document.domain;

import org.jspecify.annotations.NullMarked;
