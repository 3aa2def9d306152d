package org.nengquan.local.cast;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Everybody in the demo: the province, 18 cities, 107 voluntary units (as many as the pilot of 2019 had), one unit that
 * emissions trading covers, 12 new projects, three third-party bodies, and the people of the market.
 *
 * <p>The same in every run. Immutable, so safe for threads. It exists in the local profile only.
 */
public final class DemoCast {
    /** Everybody's password. */
    public static final String PASSWORD = "Nengquan-2022";

    private static final int UNITS = 107;
    private static final int PROJECTS = 12;
    private static final int VERIFIERS = 3;
    private static final List<String> SECTORS = List.of("化工", "有色", "钢铁", "建材", "水泥", "玻璃", "耐材", "碳素");
    private static final String SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜";

    private final List<Organization> organizations = new ArrayList<>();
    private final Map<String, List<Person>> people = new LinkedHashMap<>();
    private final String etsCoveredUscc;

    public DemoCast() {
        List<Region> regions = Region.all();
        regions.forEach(this::addAuthority);
        List<Region> cities =
                regions.stream().filter(region -> !region.isProvince()).toList();
        for (int number = 1; number <= UNITS + 1; number++) {
            addUnit(cities.get((number - 1) % cities.size()), number);
        }
        etsCoveredUscc = organizations.getLast().uscc();
        for (int number = 1; number <= PROJECTS; number++) {
            addProject(cities.get((number * 5) % cities.size()), number);
        }
        for (int number = 1; number <= VERIFIERS; number++) {
            addVerifier(number);
        }
        addMarketPeople();
    }

    /** Everybody, in the order of joining. */
    public List<Organization> organizations() {
        return List.copyOf(organizations);
    }

    /** All organizations of a kind, in the order of joining. */
    public List<Organization> organizations(String kind) {
        return organizations.stream().filter(one -> one.kind().equals(kind)).toList();
    }

    public List<Person> people() {
        return people.values().stream().flatMap(List::stream).toList();
    }

    /** The people of one organization; the first applies, trades and files, the second is another pair of eyes. */
    public List<Person> peopleOf(Organization organization) {
        return people.getOrDefault(organization.uscc(), List.of());
    }

    /** The person with this login name. */
    public Person person(String username) {
        return people().stream()
                .filter(person -> person.username().equals(username))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody is called " + username));
    }

    /** Whether emissions trading covers the unit, so that 办法§11 keeps it out. */
    public boolean isEtsCovered(Organization organization) {
        return organization.uscc().equals(etsCoveredUscc);
    }

    private void addAuthority(Region region) {
        boolean province = region.isProvince();
        Organization authority = new Organization(
                CreditCode.of("11", region.code(), serial(0)),
                region.name() + (province ? "发展和改革委员会（演示）" : "发展改革委（演示）"),
                province ? "PROVINCE" : "CITY",
                region.code());
        String role = province ? "province" : "city";
        join(
                authority,
                List.of(
                        person(region.login() + ".a", authority, List.of(role)),
                        person(region.login() + ".b", authority, List.of(role))));
    }

    private void addUnit(Region region, int number) {
        String name = "%s示例%s%d厂".formatted(bare(region), SECTORS.get(number % SECTORS.size()), number);
        Organization unit = new Organization(
                CreditCode.of("91", region.code(), serial(1_000 + number)), name, "VOLUNTARY", region.code());
        join(unit, traderAndApprover("unit%03d".formatted(number), unit));
    }

    private void addProject(Region region, int number) {
        String name = "%s示例新建%s%d公司".formatted(bare(region), SECTORS.get(number % SECTORS.size()), number);
        Organization project = new Organization(
                CreditCode.of("91", region.code(), serial(2_000 + number)), name, "PROJECT", region.code());
        join(project, traderAndApprover("project%02d".formatted(number), project));
    }

    private void addVerifier(int number) {
        Organization body = new Organization(
                CreditCode.of("91", "410100", serial(3_000 + number)), "示例节能审核" + number + "号机构", "VERIFIER", "410100");
        join(
                body,
                List.of(
                        person("verifier" + number + ".a", body, List.of("verifier")),
                        person("verifier" + number + ".b", body, List.of("verifier"))));
    }

    private void addMarketPeople() {
        Organization exchange = provincial("12", 4_001, "河南省公共资源交易中心（演示）", "EXCHANGE");
        join(
                exchange,
                List.of(
                        person("operator.a", exchange, List.of("exchange.operator")),
                        person("operator.b", exchange, List.of("exchange.operator")),
                        person("clerk.a", exchange, List.of("settlement.clerk")),
                        person("clerk.b", exchange, List.of("settlement.clerk"))));
        Organization finance = provincial("11", 4_002, "河南省财政厅（演示）", "FINANCE");
        join(finance, List.of(person("finance.a", finance, List.of("finance"))));
        Organization supervision = provincial("11", 4_003, "河南省地方金融监管局（演示）", "SUPERVISION");
        join(supervision, List.of(person("supervisor.a", supervision, List.of("supervisor"))));
        Organization audit = provincial("11", 4_004, "河南省审计厅（演示）", "AUDIT");
        join(audit, List.of(person("auditor.a", audit, List.of("auditor"))));
    }

    private static Organization provincial(String department, int number, String name, String kind) {
        String uscc = CreditCode.of(department, Region.PROVINCE_CODE, serial(number));
        return new Organization(uscc, name, kind, Region.PROVINCE_CODE);
    }

    private List<Person> traderAndApprover(String login, Organization organization) {
        return List.of(
                person(login + ".a", organization, List.of("participant.trader")),
                person(login + ".b", organization, List.of("participant.approver")));
    }

    private Person person(String username, Organization organization, List<String> roles) {
        int number = Math.floorMod(username.hashCode(), SURNAMES.length());
        String fullName = SURNAMES.charAt(number) + "某" + (username.endsWith("a") ? "甲" : "乙");
        return new Person(username, PASSWORD, organization.uscc(), organization.regionCode(), roles, fullName);
    }

    private void join(Organization organization, List<Person> itsPeople) {
        organizations.add(organization);
        people.put(organization.uscc(), itsPeople);
    }

    private static String bare(Region region) {
        return Stream.of("市", "示范区").reduce(region.name(), (name, suffix) -> name.replace(suffix, ""));
    }

    /** Eight digits far from any that were given out, so that no code is a real organization's. */
    private static String serial(int number) {
        return "%08d".formatted(99_900_000 + number);
    }
}
