package org.nengquan.local.season;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nengquan.local.cast.Organization;

/**
 * 结算银行: beside the account that there is from the start, two clerks open one with another bank, and every second
 * project is bound to it. So buyers and sellers of different banks meet in the market.
 */
final class SettlementBanks {
    private static final String SETTLEMENT = "/api/settlement/v1/";
    private static final String CODE = "zhongyuan";
    private static final String NUMBER = "41010199990000000002";

    private final Api api;
    private final Actors actors;
    private final Set<String> boundToTheSecond;

    SettlementBanks(Api api, Actors actors) {
        this.api = api;
        this.actors = actors;
        List<Organization> projects = actors.projects();
        this.boundToTheSecond = IntStream.range(0, projects.size())
                .filter(i -> i % 2 == 1)
                .mapToObj(i -> projects.get(i).uscc())
                .collect(Collectors.toSet());
    }

    /** How the bank names the account at which this participant pays in; empty for the first one. */
    String accountOf(Organization participant) {
        return boundToTheSecond.contains(participant.uscc()) ? NUMBER : "";
    }

    void open() {
        Map<String, Object> account = Map.of(
                "code",
                CODE,
                "bankName",
                "示例中原银行",
                "clearingNumber",
                "313491000232",
                "accountNumber",
                NUMBER,
                "basis",
                "结算账户服务协议（演示）");
        String path = SETTLEMENT + "settlement-account-changes/";
        Reply proposed = api.command(actors.clerk(), path + "openings", "settlement-account/" + CODE, account)
                .orFail("settlement account");
        api.command(
                        actors.secondClerk(),
                        path + proposed.text("changeId") + "/approval",
                        "settlement-account/" + CODE + "/approval",
                        Map.of())
                .orFail("settlement account's approval");
    }

    /** Binds the participant if it belongs to the second bank, as soon as its cash account is open. */
    void bind(Organization participant) {
        if (boundToTheSecond.contains(participant.uscc())) {
            api.commandOnceReady(
                    actors.second(participant),
                    SETTLEMENT + "settlement-bindings",
                    "settlement-binding/" + participant.uscc(),
                    Map.of("settlementAccount", CODE));
        }
    }
}
