package org.nengquan.settlement.clearing.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.nengquan.settlement.account.domain.CashAccount.Owner;
import org.nengquan.settlement.account.domain.ParticipantKind;
import org.nengquan.settlement.clearing.domain.SettlementState.Delivering;
import org.nengquan.settlement.handover.domain.HandoverPosting;
import org.nengquan.settlement.ledger.domain.AccountKind;
import org.nengquan.settlement.ledger.domain.Entry;
import org.nengquan.settlement.ledger.domain.LedgerAccount;
import org.nengquan.settlement.ledger.domain.Posting;
import org.nengquan.settlement.payment.domain.DepositName;
import org.nengquan.settlement.payment.domain.DepositPosting;
import org.nengquan.settlement.tariff.domain.FeeTariff;

/** Whatever happens, in whatever order: all postings sum to zero and nobody owes us anything. */
class AnyHistoryBalancesTest {
    private static final LocalDate DAY = LocalDate.of(2022, 7, 4);
    private static final int STEPS = 2_000;

    private final Map<LedgerAccount, Long> balances = new HashMap<>();
    private final List<Trade> open = new ArrayList<>();
    private final List<Owner> owners = new ArrayList<>();
    private Random random = new Random();
    private int number;

    @RepeatedTest(50)
    void shouldSumToZeroAfterAnyHistory(RepetitionInfo seed) {
        random = new Random(seed.getCurrentRepetition());
        for (int i = 0; i < 9; i++) {
            var kind = ParticipantKind.values()[random.nextInt(4)];
            owners.add(new Owner("9141010000000000" + (10 + i), "单位" + i, kind, "4110" + (10 + i)));
        }

        for (int step = 0; step < STEPS; step++) {
            anyEntry().ifPresent(this::book);
        }

        assertThat(balances.values().stream().mapToLong(Long::longValue).sum())
                .as("seed %d", seed.getCurrentRepetition())
                .isZero();
    }

    private Optional<Entry> anyEntry() {
        String uscc = anyOwner().uscc();
        String id = "x" + number++;
        return switch (random.nextInt(6)) {
            case 0 ->
                Optional.of(
                        DepositPosting.credit(new DepositName("main", id), uscc, 1 + random.nextInt(100_000_000), DAY));
            case 1 -> part(LedgerAccount.available(uscc)).map(fen -> HandoverPosting.handOver(id, uscc, fen, DAY));
            case 2 -> part(LedgerAccount.inTrading(uscc)).map(fen -> HandoverPosting.release(id, uscc, fen, DAY));
            case 3, 4 -> claim(id, uscc);
            default -> end();
        };
    }

    private Optional<Entry> claim(String id, String buyer) {
        String seller = anyOwner().uscc();
        long quantity = 1 + random.nextInt(50);
        long priceFen = 1 + random.nextInt(30_000);
        boolean canPay = balances.getOrDefault(LedgerAccount.inTrading(buyer), 0L) >= quantity * priceFen;
        if (!canPay || buyer.equals(seller)) {
            return Optional.empty();
        }
        var terms = new Trade.Terms("COAL", "POOL", quantity, priceFen, quantity * priceFen);
        var trade = new Trade(id, DAY, terms, new Trade.Parties(buyer, seller, Optional.empty()));
        open.add(trade);
        return Optional.of(DeliveryVersusPayment.claim(trade));
    }

    private Optional<Entry> end() {
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Trade trade = open.remove(random.nextInt(open.size()));
        var refused = new DeliveryNotice.Refused(trade.tradeNumber(), DAY, new Default("c", "a", "r"));
        Owner seller = owners.stream()
                .filter(owner -> owner.uscc().equals(trade.seller()))
                .findFirst()
                .orElseThrow();
        var tariff = new FeeTariff(DAY, random.nextInt(10_001), FeeTariff.Status.CONFIRMED, "测试");
        Conclusion conclusion = random.nextInt(5) == 0
                ? Conclusion.unwind(trade, new Delivering(), refused)
                : Conclusion.pay(trade, new Delivering(), Proceeds.of(trade.amountFen(), seller, tariff), DAY);
        return Optional.of(conclusion.entry());
    }

    private Optional<Long> part(LedgerAccount account) {
        long fen = balances.getOrDefault(account, 0L);
        return fen == 0 ? Optional.empty() : Optional.of(1 + random.nextLong(fen));
    }

    private Owner anyOwner() {
        return owners.get(random.nextInt(owners.size()));
    }

    private void book(Entry entry) {
        for (Posting posting : entry.postings()) {
            long balance = balances.merge(posting.account(), posting.deltaFen(), Long::sum);
            boolean asset = posting.account().kind() == AccountKind.BANK;
            assertThat(asset ? -balance : balance).as(entry.toString()).isNotNegative();
        }
    }
}
