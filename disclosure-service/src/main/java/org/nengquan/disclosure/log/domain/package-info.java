/** An append-only Merkle log hashed as RFC 9162 says: leaves, nodes, proofs, commitments. */
@NullMarked
package org.nengquan.disclosure.log.domain;

import org.jspecify.annotations.NullMarked;
