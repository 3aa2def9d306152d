package org.nengquan.registry.identity.domain;

/** What the registry gives public numbers to; the letters are the initials of the Chinese term. */
public enum Numbered {
    /** 账户 */
    ACCOUNT("ZH"),
    /** 项目 */
    PROJECT("XM"),
    /** 发放 */
    ISSUANCE("FF"),
    /** 变更 */
    MOVEMENT("BD"),
    /** 凭证 */
    CREDENTIAL("PZ"),
    /** 分配 */
    ALLOCATION("FP"),
    /** 履约 */
    COMPLIANCE("LY");

    private final String letters;

    Numbered(String letters) {
        this.letters = letters;
    }

    /** Two letters that begin the number. */
    public String letters() {
        return letters;
    }
}
