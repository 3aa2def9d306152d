package org.nengquan.disclosure.page.domain;

/** The language of a page: Chinese unless English is asked for in the address. No cookie remembers it. */
public enum Lang {
    ZH("zh-CN", ""),
    EN("en", "lang=en");

    private final String tag;
    private final String query;

    Lang(String tag, String query) {
        this.tag = tag;
        this.query = query;
    }

    /** The language that {@code ?lang=} asks for. */
    public static Lang of(String asked) {
        return asked.equals("en") ? EN : ZH;
    }

    /** The same sentence in this language. */
    public String say(String zh, String en) {
        return this == ZH ? zh : en;
    }

    public boolean isChinese() {
        return this == ZH;
    }

    /** For the {@code lang} attribute. */
    public String tag() {
        return tag;
    }

    public Lang other() {
        return this == ZH ? EN : ZH;
    }

    /** A link to a page of this site that keeps the language. */
    public String href(String path) {
        return query.isEmpty() ? path : path + (path.contains("?") ? "&" : "?") + query;
    }

    /** The same for a page whose address ends with a date or a number. */
    public String href(String path, String end) {
        return href(path + end);
    }
}
