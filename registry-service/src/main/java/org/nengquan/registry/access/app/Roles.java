package org.nengquan.registry.access.app;

/** The realm roles that the registry asks for; they say what one may do, the organisation says whose. */
public final class Roles {

    public static final String PROVINCE = "province";
    public static final String CITY = "city";
    public static final String TRADER = "participant.trader";
    public static final String APPROVER = "participant.approver";
    public static final String OPERATOR = "exchange.operator";
    public static final String SUPERVISOR = "supervisor";
    public static final String AUDITOR = "auditor";
    public static final String AGENCY = "agency";

    private Roles() {}
}
