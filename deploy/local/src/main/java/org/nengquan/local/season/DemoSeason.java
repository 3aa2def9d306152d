package org.nengquan.local.season;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nengquan.local.cast.DemoCast;
import org.nengquan.local.cast.Organization;
import org.nengquan.local.season.DayPlan.Limits;
import org.nengquan.local.season.Projects.Project;

/**
 * The season from 1 July 2022, the day the 办法 came into force (§25); its first three months take a minute or two.
 *
 * <p>Every command has a key that is the same in every run, so a season that was cut off is played again from where the
 * market stands, and what was done before is answered and not done twice.
 */
public final class DemoSeason implements Season {
    /** 周口 did not meet last year's target, and may not sell (办法§6). */
    private static final String MISSED_REGION = "411600";

    private static final long PROJECT_CASH_FEN = 500_000_000L;
    /** What a city has for its first calls. */
    private static final long CITY_CASH_FEN = 10_000_000L;

    private static final int STEPS_BEFORE_THE_MARKET = 7;

    private final Progress progress;
    private final SeasonSize size;
    private final Actors actors;
    private final Api api;
    private final Onboarding onboarding;
    private final Allocation allocation;
    private final Savings savings;
    private final Projects projects;
    private final SettlementBanks banks;
    private final Funding funding;
    private final TradingSeason market;
    private final Objections objections;
    private final Verdict verdict;
    private int stepsDone;

    /** The whole season. */
    public DemoSeason(Platform platform, Tokens tokens, Progress progress) {
        this(platform, tokens, progress, SeasonSize.WHOLE);
    }

    public DemoSeason(Platform platform, Tokens tokens, Progress progress, SeasonSize size) {
        this.progress = progress;
        this.size = size;
        this.actors = new CastActors(new DemoCast(), size.units());
        this.api = new Api(platform.gateway(), tokens);
        this.onboarding = new Onboarding(api, actors);
        this.allocation = new Allocation(api, actors);
        this.savings = new Savings(api, actors, allocation, new FirstCalls(api, actors));
        this.projects = new Projects(api, actors);
        this.banks = new SettlementBanks(api, actors);
        this.funding = new Funding(api, actors, banks, platform.bank());
        this.market = new TradingSeason(api, actors, savings, progress);
        this.objections = new Objections(api, actors, tokens);
        this.verdict = new Verdict(api, actors);
    }

    @Override
    public SeasonResult play() {
        boolean begun = market.standing().begun();
        List<Project> recorded = begun ? projects.record() : prepare();
        DayPlan plan = new DayPlan(actors, recorded, MISSED_REGION);
        Occasions occasions = new Occasions(api, actors, recorded);
        while (!market.standing().over(size.lastDay())) {
            playOneDay(plan, recorded, occasions);
        }
        step("等待最后一笔交收 · waiting for the last delivery");
        verdict.awaitTheLastTrade();
        return result();
    }

    /** Opens the day after the season, so that a newcomer finds a market that trades. */
    public void openTheNextDay() {
        if (!market.standing().open()) {
            market.open(market.nextDay());
        }
    }

    private List<Project> prepare() {
        step("登记 19 个主管部门 · taking in the authorities");
        onboarding.takeIn(Stream.concat(Stream.of(actors.province()), actors.cities().stream()));
        onboarding.recordWhoseTargetWasMet(MISSED_REGION);
        onboarding.recordEtsCoverage();
        mustBeRefused(onboarding.applyAsEtsCoveredUnit());
        step("登记企业 · taking in units and projects");
        onboarding.takeIn(Stream.concat(actors.units().stream(), actors.projects().stream()));
        step("新建项目会商联审 · joint review of new projects");
        List<Project> recorded = projects.record();
        step("设定总量、发放统筹指标 · caps and pool units");
        allocation.setCapsAndIssuePools();
        allocation.issueProvincialPool();
        step("第三方机构备案 · third-party bodies");
        savings.accreditVerifiers();
        step("改造前基期备案 · baselines before the works");
        savings.fileBaselines();
        step("两家结算银行、买方入金 · two settlement banks, and buyers pay in");
        banks.open();
        Crowd.each(actors.projects(), project -> funding.fund(project, PROJECT_CASH_FEN));
        Crowd.each(actors.cities(), city -> funding.fund(city, CITY_CASH_FEN));
        return recorded;
    }

    private void playOneDay(DayPlan plan, List<Project> recorded, Occasions occasions) {
        TradingSeason.Standing standing = market.standing();
        LocalDate day = standing.open() ? standing.day() : market.nextDay();
        List<Limits> markets = market.open(day);
        if (day.equals(TradingSeason.FIRST_DAY)) {
            showThatTheLawSaysNo(recorded, markets);
        }
        occasions.on(day, markets);
        market.trade(day, markets, plan);
        market.confirmSavings(day);
        market.close(day);
        step("交易日 " + day + " · trading day");
    }

    private Map<String, Reply> showThatTheLawSaysNo(List<Project> recorded, List<Limits> markets) {
        Organization missed = actors.cityOf(MISSED_REGION);
        return objections.show(recorded, missed, markets);
    }

    private static void mustBeRefused(Reply reply) {
        if (reply.status() != 422) {
            throw new SeasonFailure("办法§11 should keep an ETS-covered unit out, but " + reply);
        }
    }

    private SeasonResult result() {
        Map<String, Long> counts = verdict.counts();
        return new SeasonResult(
                counts.getOrDefault("participants", 0L),
                counts.getOrDefault("tradingDays", 0L),
                counts.getOrDefault("orders", 0L),
                counts.getOrDefault("trades", 0L),
                counts.getOrDefault("settled", 0L),
                counts.getOrDefault("disclosed", 0L),
                verdict.failures());
    }

    private void step(String what) {
        progress.at(
                what,
                Math.min(++stepsDone, STEPS_BEFORE_THE_MARKET + size.days()),
                STEPS_BEFORE_THE_MARKET + size.days() + 1L);
    }
}
