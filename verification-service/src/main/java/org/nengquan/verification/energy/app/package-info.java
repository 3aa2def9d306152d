/** Keeps the energy reports that baselines and audits rest on. */
@NullMarked
package org.nengquan.verification.energy.app;

import org.jspecify.annotations.NullMarked;
