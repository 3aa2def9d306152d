package org.nengquan.problem.domain;

import java.util.Objects;

/**
 * One sentence for people, in Chinese first and in English beside it.
 *
 * @param zh the sentence in zh-CN; legal terms quoted as the law has them
 * @param en the same in English
 */
public record Text(String zh, String en) {

    public Text {
        Objects.requireNonNull(zh, "zh");
        Objects.requireNonNull(en, "en");
    }

    public static Text of(String zh, String en) {
        return new Text(zh, en);
    }
}
