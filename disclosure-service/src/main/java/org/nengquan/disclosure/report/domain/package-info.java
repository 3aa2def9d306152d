/** The figures of one trading day, market by market (办法§17). */
@NullMarked
package org.nengquan.disclosure.report.domain;

import org.jspecify.annotations.NullMarked;
