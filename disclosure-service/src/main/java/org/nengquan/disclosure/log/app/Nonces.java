package org.nengquan.disclosure.log.app;

/** Where unguessable numbers come from. */
@FunctionalInterface
public interface Nonces {

    /** As many fresh random bytes as a commitment's nonce has. */
    byte[] next();
}
