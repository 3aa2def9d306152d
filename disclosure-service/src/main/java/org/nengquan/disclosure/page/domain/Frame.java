package org.nengquan.disclosure.page.domain;

/**
 * The paper a chart is drawn on, in drawing units; ten make a pixel at the size it was designed for.
 *
 * @param right room for the prices at the right edge
 * @param candles how many candles fit at most
 */
public record Frame(int width, int height, int right, int candles, int fontSize) {

    /** For a screen or a sheet of paper. */
    public static final Frame WIDE = new Frame(7600, 3600, 640, 60, 125);

    /** For a phone: fewer candles, the same size of type. */
    public static final Frame NARROW = new Frame(3580, 3000, 560, 24, 120);

    int plotWidth() {
        return width - right;
    }

    int priceTop() {
        return 100;
    }

    int priceBottom() {
        return height * 70 / 100;
    }

    int volumeTop() {
        return height * 76 / 100;
    }

    int volumeBottom() {
        return height - 260;
    }

    /** Where the text of the dates stands. */
    public int dateLine() {
        return height - 70;
    }
}
