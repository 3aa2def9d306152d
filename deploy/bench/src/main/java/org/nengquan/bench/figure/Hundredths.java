package org.nengquan.bench.figure;

/** Fractions with two decimals, by whole numbers. */
final class Hundredths {

    private Hundredths() {}

    /** The fraction as text, half a hundredth rounded up. */
    static String text(long numerator, long denominator) {
        if (numerator < 0 || denominator <= 0) {
            throw new IllegalArgumentException("not a ratio of measured figures: " + numerator + "/" + denominator);
        }
        long hundredths = Math.addExact(Math.multiplyExact(numerator, 100L), denominator / 2) / denominator;
        return "%d.%02d".formatted(hundredths / 100, hundredths % 100);
    }
}
