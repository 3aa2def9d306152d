package org.nengquan.disclosure.page.domain;

/** Where a price went: red up and green down as is the custom here, and an arrow for who sees no colours. */
public enum Direction {
    UP("up", "▲", "上涨", "up"),
    DOWN("down", "▼", "下跌", "down"),
    FLAT("flat", "–", "持平", "unchanged");

    private final String word;
    private final String arrow;
    private final String zh;
    private final String en;

    Direction(String word, String arrow, String zh, String en) {
        this.word = word;
        this.arrow = arrow;
        this.zh = zh;
        this.en = en;
    }

    public static Direction of(long change) {
        return change > 0 ? UP : change < 0 ? DOWN : FLAT;
    }

    /** The class name in the style sheet. */
    public String word() {
        return word;
    }

    public String arrow() {
        return arrow;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}
