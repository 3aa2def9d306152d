package org.nengquan.settlement.bankfile.app;

import org.nengquan.settlement.bankfile.domain.BankFile;

/** Reads the bytes of a message. */
public interface MessageReader {

    BankFile read(byte[] content) throws UnreadableMessage;

    /** The bytes are no message that we understand; the message says what is wrong. */
    final class UnreadableMessage extends Exception {
        private static final long serialVersionUID = 1L;

        public UnreadableMessage(String message) {
            super(message);
        }

        public UnreadableMessage(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
