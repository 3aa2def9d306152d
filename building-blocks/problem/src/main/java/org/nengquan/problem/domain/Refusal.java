package org.nengquan.problem.domain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Why a rule said no: enough for the person refused to check the decision and to know what to do next.
 *
 * <p>An expected answer, not an error: it is returned, stored and shown, never thrown inside a domain.
 *
 * @param code stable, in kebab-case: the last part of the problem's {@code type}
 * @param article the article as lawyers cite it, such as {@code 办法§6}
 * @param ruleVersion the version of the rule that was applied: the date it came into force, ISO 8601
 * @param inputs what the rule looked at, by name, in the order it looked
 * @param arithmetic the computation with its figures, or empty where nothing was computed
 * @param title what was refused
 * @param remedy what to do next
 */
public record Refusal(
        String code,
        String article,
        String ruleVersion,
        Map<String, String> inputs,
        String arithmetic,
        Text title,
        Text remedy) {

    public Refusal {
        if (!code.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("a refusal's code is kebab-case: " + code);
        }
        inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
    }

    /** Starts a refusal; article, version, title and remedy have to follow. */
    public static Builder of(String code) {
        return new Builder(code);
    }

    /** Collects a refusal's parts by name, because seven strings in a row invite a swap. */
    public static final class Builder {
        private final String code;
        private final Map<String, String> inputs = new LinkedHashMap<>();
        private String article = "";
        private String ruleVersion = "";
        private String arithmetic = "";
        private Text title = Text.of("", "");
        private Text remedy = Text.of("", "");

        private Builder(String code) {
            this.code = Objects.requireNonNull(code, "code");
        }

        public Builder article(String value) {
            article = value;
            return this;
        }

        public Builder ruleVersion(String value) {
            ruleVersion = value;
            return this;
        }

        public Builder input(String name, Object value) {
            inputs.put(name, String.valueOf(value));
            return this;
        }

        public Builder arithmetic(String value) {
            arithmetic = value;
            return this;
        }

        public Builder title(String zh, String en) {
            title = Text.of(zh, en);
            return this;
        }

        public Builder remedy(String zh, String en) {
            remedy = Text.of(zh, en);
            return this;
        }

        /** Refuses to build a refusal that does not say what and by which article. */
        public Refusal build() {
            if (article.isEmpty()
                    || ruleVersion.isEmpty()
                    || title.zh().isEmpty()
                    || remedy.zh().isEmpty()) {
                throw new IllegalStateException("a refusal names article, rule version, title and remedy: " + code);
            }
            return new Refusal(code, article, ruleVersion, inputs, arithmetic, title, remedy);
        }
    }
}
