package org.nengquan.registry.law.domain;

/** Where a rule stands written, as it is quoted to people. */
public final class Law {

    /** The version of the rules that hold since the 办法 came into force (办法§25). */
    public static final String VERSION = "2022-07-01";

    /** Regions that missed last year's target do not sell. */
    public static final String REGION_TARGETS = "办法§6";
    /** Units of quota come from a confirmation of rights. */
    public static final String CONFIRMATION = "办法§9";
    /** What is obtained is registered, and changes are recorded. */
    public static final String REGISTRATION = "办法§10";
    /** Who may trade, and who may not. */
    public static final String SUBJECTS = "办法§11";
    /** New projects obtain their full quota first. */
    public static final String FULL_QUOTA = "办法§12";
    /** Works begin within two years, else the quota is taken back. */
    public static final String TWO_YEARS = "办法§20";
    /** What coal may be bought for. */
    public static final String COAL_USE = "办法§13";
    /** How much a new project buys. */
    public static final String PURCHASE_QUANTITY = "办法§14";
    /** Clear responsibility and a standard procedure: two persons for what binds others. */
    public static final String PROCEDURE = "办法§16";
    /** Late duty is corrected in time, else treated by the rules. */
    public static final String DUTY = "办法§19";
    /** How much the province and the cities may put on the market. */
    public static final String QUOTA_PLAN = "办法§6";

    private Law() {}
}
