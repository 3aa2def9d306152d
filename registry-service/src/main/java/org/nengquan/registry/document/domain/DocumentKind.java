package org.nengquan.registry.document.domain;

/** What a document shows. */
public enum DocumentKind {
    /** 营业执照、统一社会信用代码证书. */
    BUSINESS_LICENCE,
    /** 授权委托书: who may act for the subject. */
    AUTHORISATION,
    /** 代表身份证明. */
    IDENTITY,
    /** 承诺书. */
    UNDERTAKING,
    /** 合并、分立、继承、变更登记证明. */
    SUCCESSION,
    /** 其他. */
    OTHER
}
