/** Objections over HTTP: filed by a party, decided by two clerks. */
@NullMarked
package org.nengquan.settlement.objection.web;

import org.jspecify.annotations.NullMarked;
