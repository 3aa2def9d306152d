package org.nengquan.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nengquan.stack.TestEvent;

/**
 * Seeded histories through the real topics, each told three times: as it was, again at new offsets, and again under new
 * sequences, shuffled across keys. The books must be those of the reference ledger, posting by posting.
 */
@QuarkusTest
class HistoryTest extends SettlementTest {
    private static final int TRADES = 150;
    private static final Map<String, String> REGIONS = Map.of("CITY", "411200", "PROVINCE", "410000");

    private Random random;
    private long retoldAfter;
    private ReferenceLedger reference;
    private final Map<String, String> kinds = new HashMap<>();
    private final List<String> holders = new ArrayList<>();
    private final List<String> references = new ArrayList<>();
    private final List<TestEvent> trades = new ArrayList<>();
    private final List<TestEvent> deliveries = new ArrayList<>();
    private final List<TestEvent> releases = new ArrayList<>();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 20220701, 4242})
    void shouldBookEveryHistoryAsTheReferenceLedgerDoes(long seed) {
        // Given
        random = new Random(seed);
        reference = new ReferenceLedger();
        openAccounts();
        bindEverySecondToAnotherBank();
        payIn();
        handOverCash();
        trade();
        takeBack();
        forfeitDeposits();
        withdraw();

        // When
        tell(trades, deliveries, releases);
        tell(trades, shuffled(deliveries), shuffled(releases));
        retoldAfter = nextSequence();
        tell(retold(trades), retold(shuffled(deliveries)), retold(shuffled(releases)));

        // Then
        eventually(
                "all postings of seed " + seed,
                () -> booked().size() >= reference.postings().size());
        awaitTheLastTelling();
        assertThat(booked()).isEqualTo(reference.postings());
        assertThat(reference.balances().values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isZero();
        holders.forEach(this::mustHaveTheBalancesOfTheReference);
        eventually("integrity holds", () -> integrity().jsonPath().getBoolean("ok"));
    }

    private void openAccounts() {
        for (String kind :
                List.of("PROJECT", "PROJECT", "PROJECT", "VOLUNTARY", "VOLUNTARY", "VOLUNTARY", "CITY", "PROVINCE")) {
            String uscc = newUscc();
            kinds.put(uscc, kind);
            holders.add(uscc);
            participants(approved(uscc, kind, REGIONS.getOrDefault(kind, "410100")));
        }
        eventually(
                "accounts open",
                () -> holders.stream()
                        .allMatch(uscc -> get(trader(uscc), "/cash-account").statusCode() == 200));
    }

    private void bindEverySecondToAnotherBank() {
        openSecondBank();
        for (int i = 0; i < holders.size(); i += 2) {
            bind(holders.get(i), SECOND_BANK).then().statusCode(201);
            reference.bind(holders.get(i), SECOND_BANK);
        }
    }

    /** Every third at another bank than where it is bound. */
    private void payIn() {
        for (int i = 0; i < holders.size(); i++) {
            String uscc = holders.get(i);
            String id = "D-" + uscc;
            long fen = 1_000_000 + random.nextInt(900_000_000);
            if (i % 2 == 0 && i % 3 != 0) {
                deposit(SECOND_NUMBER, id, uscc, fen);
                deposit(SECOND_NUMBER, id, uscc, fen);
                references.add(SECOND_BANK + "/" + id);
                reference.depositAt(SECOND_BANK, id, uscc, fen);
            } else {
                deposit(id, uscc, fen);
                deposit(id, uscc, fen);
                references.add(id);
                reference.deposit(id, uscc, fen);
            }
        }
        String nobody = newUscc();
        deposit("D-" + nobody, nobody, 77);
        references.add("D-" + nobody);
        reference.depositOfNobody("D-" + nobody, 77);
        eventually(
                "deposits credited",
                () -> holders.stream().allMatch(uscc -> availableFen(uscc) == reference.balance("available:" + uscc)));
    }

    private void handOverCash() {
        for (String uscc : holders) {
            long availableFen = reference.balance("available:" + uscc);
            handOver(uscc, availableFen + 1).then().statusCode(422);
            long fen = availableFen / 2 + random.nextLong(availableFen / 2);
            String transferId = handOver(uscc, fen).jsonPath().getString("transferId");
            references.add(transferId);
            reference.handOver(transferId, uscc, fen);
        }
    }

    private void trade() {
        while (trades.size() < TRADES) {
            String buyer = anyHolder();
            String seller = anyHolder();
            long quantity = 1 + random.nextInt(40);
            long priceFen = 15_000 + random.nextInt(15_000);
            boolean canPay = reference.balance("in-trading:" + buyer) >= quantity * priceFen;
            if (canPay && !buyer.equals(seller)) {
                oneTrade(buyer, seller, quantity, priceFen);
            }
        }
    }

    private void oneTrade(String buyer, String seller, long quantity, long priceFen) {
        String number = newTradeNumber();
        references.add(number);
        trades.add(trade(number, quantity, priceFen, buyer, seller));
        reference.claim(number, buyer, quantity * priceFen);
        switch (random.nextInt(10)) {
            case 0 -> {
                deliveries.add(deliveryRefused(number));
                reference.unwind(number, buyer, quantity * priceFen);
            }
            case 1 -> {} // the registry has not answered yet
            default -> {
                deliveries.add(delivered(number, quantity));
                String fund = REGIONS.getOrDefault(kinds.get(seller), "");
                reference.settle(number, buyer, seller, fund, quantity * priceFen);
            }
        }
    }

    private void takeBack() {
        for (String uscc : holders) {
            long fen = reference.balance("in-trading:" + uscc) / 2;
            String id = "R-" + newTradeNumber();
            if (fen > 0) {
                references.add(id);
                releases.add(cashReleased(id, uscc, fen));
                reference.release(id, uscc, fen);
            }
        }
    }

    /** What takeBack left of the cash in the market can still be lost. */
    private void forfeitDeposits() {
        for (String uscc : holders) {
            long fen = reference.balance("in-trading:" + uscc) / 3;
            String auction = "A-" + newTradeNumber();
            if (fen > 0) {
                references.add(auction + "/" + uscc);
                releases.add(forfeited(auction, uscc, fen));
                reference.forfeit(auction, uscc, fen);
            }
        }
    }

    /** Of what was available before any trade paid out; small enough to need one person. */
    private void withdraw() {
        for (String uscc : holders) {
            long fen = 1 + random.nextInt(100_000);
            String id = askForWithdrawal(uscc, fen).jsonPath().getString("withdrawalId");
            references.add(id);
            reference.withdraw(id, uscc, fen, true);
        }
    }

    private static void tell(List<TestEvent> trades, List<TestEvent> deliveries, List<TestEvent> releases) {
        positions(releases.toArray(TestEvent[]::new));
        holdings(deliveries.subList(0, deliveries.size() / 2).toArray(TestEvent[]::new));
        market(trades.toArray(TestEvent[]::new));
        holdings(deliveries.subList(deliveries.size() / 2, deliveries.size()).toArray(TestEvent[]::new));
    }

    /** What was told last must have been heard, or its harm would show only after the comparison. */
    private void awaitTheLastTelling() {
        long subjects = 1
                + deliveries.size()
                + releases.stream().map(TestEvent::subject).distinct().count();
        eventually(
                "everything heard",
                () -> sql("select count(*) from consumed_subject where sequence > " + retoldAfter)
                        .contains(Long.toString(subjects)));
    }

    private List<String> booked() {
        String list = String.join("','", references);
        return sql("select e.kind || ' ' || e.reference || ' ' || p.account || ' ' || p.delta_fen from ledger_entry e"
                        + " join ledger_posting p on p.entry_id = e.id where e.reference in ('" + list + "')")
                .stream()
                .sorted()
                .toList();
    }

    private void mustHaveTheBalancesOfTheReference(String uscc) {
        for (String account : List.of("available:", "in-trading:", "claim:", "withheld:").stream()
                .map(k -> k + uscc)
                .toList()) {
            assertThat(sql("select balance_fen from ledger_account where code = '" + account + "'"))
                    .as(account)
                    .containsExactly(Long.toString(reference.balance(account)));
        }
    }

    private String anyHolder() {
        return holders.get(random.nextInt(holders.size()));
    }

    private List<TestEvent> shuffled(List<TestEvent> events) {
        List<TestEvent> other = new ArrayList<>(events);
        Collections.shuffle(other, random);
        return other;
    }

    private static List<TestEvent> retold(List<TestEvent> events) {
        return events.stream()
                .map(e -> new TestEvent(e.type(), e.source(), nextSequence(), e.subject(), e.businessDate(), e.body()))
                .toList();
    }
}
