package org.nengquan.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.nengquan.disclosure.fact.domain.Figures;
import org.nengquan.stack.TestEvent;
import org.nengquan.stack.TestTopics;

/** Speaks as the other services do, with all the identities that they put into their events. */
public final class Exchange {

    public static final String BUYER = "914403001922038216";
    public static final String SELLER = "91330100799655058B";
    public static final String VERIFIER = "91110000802100433B";
    public static final List<String> USCCS = List.of(BUYER, SELLER, VERIFIER);

    public static final String MARKET = "trading.market.henan";
    public static final String SETTLEMENT = "settlement.events";
    public static final String HOLDINGS = "registry.holdings";
    public static final String PARTICIPANTS = "registry.participants";
    public static final String VERIFICATION = "verification.events";

    private static final AtomicLong SEQUENCE = new AtomicLong();

    private Exchange() {}

    public static TestEvent opened(LocalDate date, long energyCloseFen, long coalCloseFen) {
        return event("trading.day-opened.v1", "trading", "henan", date, """
                {"businessDate":"%s","markets":[%s,%s]}""".formatted(
                        date, openedMarket("ENERGY", energyCloseFen), openedMarket("COAL", coalCloseFen)));
    }

    public static TestEvent trade(String number, LocalDate date, String instrument, long quantity, long priceFen) {
        return event("trading.trade-executed.v1", "trading", "henan", date, """
                {"tradeNumber":"%s","businessDate":"%s","instrument":"%s","priority":"SAVED","quantity":%d,\
                "priceFen":%d,"amountFen":%d,"buyerUscc":"%s","sellerUscc":"%s","buyOrderId":"b1","sellOrderId":"s1",\
                "projectId":"p1","mode":"LISTING","executedAt":"%sT02:03:04Z"}""".formatted(
                        number, date, instrument, quantity, priceFen, quantity * priceFen, BUYER, SELLER, date));
    }

    /** A block: agreed off the book, beside the day's prices. */
    public static TestEvent block(String number, LocalDate date, String instrument, long quantity, long priceFen) {
        TestEvent listed = trade(number, date, instrument, quantity, priceFen);
        return event(listed.type(), "trading", "henan", date, listed.body().replace("\"LISTING\"", "\"BLOCK\""));
    }

    public static TestEvent halted(LocalDate date) {
        return event("trading.market-halted.v1", "trading", "henan", date, """
                {"haltId":"h1","businessDate":"%s","instruments":["COAL"],"reasonZh":"系统升级",\
                "reasonEn":"System upgrade","decidedAt":"%sT02:03:04Z"}""".formatted(date, date));
    }

    public static TestEvent closed(LocalDate date, Figures energy, Figures coal) {
        return event("trading.day-closed.v1", "trading", "henan", date, """
                {"businessDate":"%s","markets":[%s,%s]}""".formatted(
                        date, closedMarket("ENERGY", energy), closedMarket("COAL", coal)));
    }

    public static TestEvent settled(String number, LocalDate date, String instrument, long quantity, long amountFen) {
        return event("settlement.trade-settled.v1", "settlement", number, date, """
                {"tradeNumber":"%s","instrument":"%s","quantity":%d,"amountFen":%d,"feeFen":5,"treasury":true,\
                "settledOn":"%s"}""".formatted(
                        number, instrument, quantity, amountFen, date));
    }

    public static TestEvent defaulted(String number, LocalDate date) {
        return event("settlement.trade-defaulted.v1", "settlement", number, date, """
                {"tradeNumber":"%s","code":"court-freeze","article":"办法§16","reason":"卖方 %s 的指标被冻结",\
                "defaultedOn":"%s"}""".formatted(number, SELLER, date));
    }

    public static TestEvent treasuryCredited(String number, LocalDate date) {
        return event("settlement.treasury-credited.v1", "settlement", "410100", date, """
                {"regionCode":"410100","tradeNumber":"%s","amountFen":100,"balanceFen":100,"creditedOn":"%s"}""".formatted(number, date));
    }

    public static TestEvent issued(String number, LocalDate date, String region, long quantity) {
        return event("registry.quota-issued.v1", "registry", SELLER, date, """
                {"issuanceNumber":"%s","uscc":"%s","instrument":"ENERGY","category":"VOLUNTARY","origin":"RETROFIT",\
                "regionCode":"%s","vintageYear":2022,"quantity":%d,"lots":[{"lotId":"l1","firstSerial":1,\
                "lastSerial":%d}],"issuedOn":"%s"}""".formatted(
                        number, SELLER, region, quantity, quantity, date));
    }

    public static TestEvent confirmed(String number, LocalDate date) {
        return event("verification.confirmation-issued.v1", "verification", SELLER, date, """
                {"confirmationNumber":"%s","uscc":"%s","regionCode":"410100","instrument":"ENERGY","origin":"RETROFIT",\
                "quantity":123,"verifierUscc":"%s","reportSha256":"00","factorStandard":"GB/T 2589-2020",\
                "issuedOn":"%s"}""".formatted(
                        number, SELLER, VERIFIER, date));
    }

    public static TestEvent target(String region, boolean energyMet, LocalDate date) {
        return event("registry.region-target-recorded.v1", "registry", region, date, """
                {"regionCode":"%s","year":2021,"energyIntensityMet":%s,"coalTotalMet":true}""".formatted(region, energyMet));
    }

    /** An event that is not for the public. */
    public static TestEvent approved(LocalDate date) {
        return event("registry.participant-approved.v1", "registry", BUYER, date, """
                {"uscc":"%s","name":"某公司","kind":"PROJECT","regionCode":"410100","accountNumber":"A1",\
                "approvedOn":"%s"}""".formatted(BUYER, date));
    }

    public static TestEvent event(String type, String source, String subject, LocalDate date, String body) {
        return new TestEvent(type, source, SEQUENCE.incrementAndGet(), subject, date, body);
    }

    public static void tell(String topic, TestEvent... events) {
        TestTopics.publish(topic, events);
    }

    /** A whole day with settled trades in both markets; the trade numbers carry the date. */
    public static void play(LocalDate date, long... energyPricesFen) {
        var market = new ArrayList<TestEvent>();
        var settlement = new ArrayList<TestEvent>();
        market.add(opened(date, 20_000, 30_000));
        Figures energy = Figures.flat(20_000);
        for (int i = 0; i < energyPricesFen.length; i++) {
            long price = energyPricesFen[i];
            String number = "T" + date + "-" + i;
            market.add(trade(number, date, "ENERGY", 10, price));
            settlement.add(settled(number, date, "ENERGY", 10, 10 * price));
            energy = energy.then(new Figures(price, price, price, price, 10, 10 * price, 1));
        }
        market.add(closed(date, atClose(energy), Figures.flat(30_000)));
        tell(MARKET, market.toArray(TestEvent[]::new));
        tell(SETTLEMENT, settlement.toArray(TestEvent[]::new));
    }

    /** The closing price is the average weighted by volume, half a fen up. */
    private static Figures atClose(Figures day) {
        if (day.trades() == 0) {
            return day;
        }
        long average = (2 * day.amountFen() + day.quantity()) / (2 * day.quantity());
        return new Figures(
                day.openFen(), day.highFen(), day.lowFen(), average, day.quantity(), day.amountFen(), day.trades());
    }

    private static String openedMarket(String instrument, long closeFen) {
        return """
                {"instrument":"%s","previousCloseFen":%d,"lowerLimitFen":%d,"upperLimitFen":%d}""".formatted(instrument, closeFen, closeFen * 9 / 10, closeFen * 11 / 10);
    }

    private static String closedMarket(String instrument, Figures figures) {
        return """
                {"instrument":"%s","openFen":%d,"highFen":%d,"lowFen":%d,"closeFen":%d,"quantity":%d,"amountFen":%d,\
                "trades":%d}""".formatted(
                        instrument,
                        figures.openFen(),
                        figures.highFen(),
                        figures.lowFen(),
                        figures.closeFen(),
                        figures.quantity(),
                        figures.amountFen(),
                        figures.trades());
    }
}
