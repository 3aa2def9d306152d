/** Third-party bodies (第三方审核机构) and the periods for which they are accredited. */
@NullMarked
package org.nengquan.verification.verifier.domain;

import org.jspecify.annotations.NullMarked;
