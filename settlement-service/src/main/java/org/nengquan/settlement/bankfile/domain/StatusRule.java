package org.nengquan.settlement.bankfile.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nengquan.settlement.bankfile.domain.BankFile.ControlSum;
import org.nengquan.settlement.bankfile.domain.BankFile.OrderStatus;
import org.nengquan.settlement.bankfile.domain.BankFile.Statuses;
import org.nengquan.settlement.payment.domain.PaymentOrder.Status;

/** What must be true of a file about our orders before any of it is believed. */
@FunctionalInterface
public interface StatusRule {

    /** It is about orders of ours. */
    StatusRule ORDERS_ARE_OURS = (file, ours) -> file.statuses().stream()
            .map(OrderStatus::wireId)
            .filter(id -> !ours.containsKey(id))
            .findFirst()
            .map(id -> new Fault("unknown-order", id));

    /** The status is one that we understand: whether money moved is never guessed. */
    StatusRule STATUSES_ARE_KNOWN = (file, ours) -> file.statuses().stream()
            .map(OrderStatus::code)
            .filter(code -> meaning(code).isEmpty())
            .findFirst()
            .map(code -> new Fault("unknown-status", code));

    /** The bank's count and sum of the original file, where it gives them, are ours. */
    StatusRule CONTROL_SUM_AGREES = (file, ours) -> file.control()
            .filter(told -> !told.equals(counted(file, ours)))
            .map(told -> new Fault("wrong-control-sum", told + " ≠ " + counted(file, ours)));

    /** The bank's yes and its no are final: a file that takes one back is for a person to look at. */
    StatusRule FINAL_STAYS_FINAL = (file, ours) -> file.statuses().stream()
            .filter(status -> contradicts(status, ours))
            .findFirst()
            .map(status -> new Fault("final-status-taken-back", status.wireId() + " " + status.code()));

    List<StatusRule> ALL = List.of(ORDERS_ARE_OURS, STATUSES_ARE_KNOWN, CONTROL_SUM_AGREES, FINAL_STAYS_FINAL);

    /** @param ours our orders among those that the file names, by wire id */
    Optional<Fault> on(Statuses file, Map<String, Ordered> ours);

    /** Everything that is wrong with the file; empty if it may be taken in. */
    static List<Fault> faults(Statuses file, Map<String, Ordered> ours) {
        return ALL.stream().flatMap(rule -> rule.on(file, ours).stream()).toList();
    }

    /** What an ISO 20022 status means for the money; empty for a code that we do not know. */
    static Optional<Status> meaning(String code) {
        return switch (code) {
            case "ACSC", "ACCC" -> Optional.of(Status.ACCEPTED);
            case "RJCT", "CANC" -> Optional.of(Status.REFUSED);
            case "RCVD", "ACTC", "ACCP", "ACSP", "ACWC", "ACWP", "PDNG" -> Optional.of(Status.PENDING);
            default -> Optional.empty();
        };
    }

    private static boolean contradicts(OrderStatus status, Map<String, Ordered> ours) {
        return Stream.ofNullable(ours.get(status.wireId()))
                .filter(order -> order.status() != Status.PENDING)
                .anyMatch(order -> meaning(status.code())
                        .filter(said -> said != order.status())
                        .isPresent());
    }

    private static ControlSum counted(Statuses file, Map<String, Ordered> ours) {
        List<Ordered> named = file.statuses().stream()
                .flatMap(status -> Stream.ofNullable(ours.get(status.wireId())))
                .toList();
        long fen = named.stream().mapToLong(Ordered::amountFen).reduce(0, Math::addExact);
        return new ControlSum(named.size(), new Amount(fen, MovementsRule.YUAN));
    }

    /** An order of ours and what the bank has said of it so far. */
    record Ordered(long amountFen, Status status) {}
}
