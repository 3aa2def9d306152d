package org.nengquan.probe;

/** Something that keeps the probe from giving an answer, in a sentence for the person who reads its log. */
final class Trouble extends RuntimeException {
    private static final long serialVersionUID = 1;

    Trouble(String sentence) {
        super(sentence);
    }
}
