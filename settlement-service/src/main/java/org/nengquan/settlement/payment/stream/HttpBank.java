package org.nengquan.settlement.payment.stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.ext.web.client.HttpRequest;
import io.vertx.mutiny.ext.web.client.HttpResponse;
import io.vertx.mutiny.ext.web.client.WebClient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.nengquan.settlement.bankaccount.domain.SettlementAccount;
import org.nengquan.settlement.payment.app.Bank.BankUnavailable;
import org.nengquan.settlement.payment.app.BankChannel;
import org.nengquan.settlement.payment.domain.BankLine;
import org.nengquan.settlement.payment.domain.BankNotice;
import org.nengquan.settlement.payment.domain.BankNotice.DepositNotice;
import org.nengquan.settlement.payment.domain.BankNotice.UnreadableNotice;
import org.nengquan.settlement.payment.domain.BankStatement;
import org.nengquan.settlement.payment.domain.PaymentOrder;
import org.nengquan.settlement.payment.domain.PaymentOrder.OwnAccount;
import org.nengquan.settlement.payment.domain.PaymentOrder.Participant;

/** The bank over HTTP and JSON; reads what it needs and ignores what else the bank may add. */
@ApplicationScoped
@Typed(BankChannel.class)
class HttpBank implements BankChannel {
    private final WebClient client;
    private final ObjectMapper json;
    private final String url;
    private final long timeoutMillis;

    HttpBank(Vertx vertx, ObjectMapper json, BankConfig config) {
        this.client = WebClient.create(vertx);
        this.json = json;
        this.url = config.url().toString();
        this.timeoutMillis = config.timeout().toMillis();
    }

    @Override
    public Uni<List<BankNotice>> noticesAfter(SettlementAccount account, long sequence, int limit) {
        HttpRequest<Buffer> question = about(account, "/notices")
                .addQueryParam("after", Long.toString(sequence))
                .addQueryParam("limit", Integer.toString(limit));
        return answer(question.timeout(timeoutMillis).send()).map(HttpBank::notices);
    }

    @Override
    public Uni<List<BankLine>> linesAfter(SettlementAccount account, long sequence, int limit) {
        HttpRequest<Buffer> question = about(account, "/statement-lines")
                .addQueryParam("after", Long.toString(sequence))
                .addQueryParam("limit", Integer.toString(limit));
        return answer(question.timeout(timeoutMillis).send())
                .map(answer -> items(answer).map(HttpBank::line).toList());
    }

    @Override
    public Uni<PaymentOrder.Status> pay(PaymentOrder order) {
        var body = new JsonObject()
                .put("endToEndId", order.endToEndId())
                .put("amountFen", order.amountFen())
                .put("purpose", order.purpose());
        name(body, "fromAccount", order.from());
        switch (order.to()) {
            case Participant(String uscc) -> body.put("toUscc", uscc);
            case OwnAccount(SettlementAccount account) -> body.put("toAccount", account.number());
        }
        return answer(client.postAbs(url + "/payments").timeout(timeoutMillis).sendJsonObject(body))
                .map(answer -> status(text(answer, "status")));
    }

    @Override
    public Uni<BankStatement> statement(SettlementAccount account) {
        return answer(about(account, "/statement").timeout(timeoutMillis).send())
                .map(answer -> new BankStatement(number(answer, "balanceFen"), Optional.empty()));
    }

    /** This bank states its account at any moment, so a day that is over is stated with it. */
    @Override
    public Uni<BankStatement> closing(SettlementAccount account, LocalDate businessDate) {
        return statement(account);
    }

    @Override
    public String kind() {
        return "http";
    }

    /** The bank knows the first account as the one that is not named, until it is registered by its number. */
    private HttpRequest<Buffer> about(SettlementAccount account, String path) {
        HttpRequest<Buffer> question = client.getAbs(url + path);
        return account.number().isEmpty() ? question : question.addQueryParam("account", account.number());
    }

    private static void name(JsonObject body, String field, SettlementAccount account) {
        if (!account.number().isEmpty()) {
            body.put(field, account.number());
        }
    }

    /** A word that is not known is no answer: whether money moved is never guessed. */
    private static PaymentOrder.Status status(String word) {
        return switch (word) {
            case "ACCEPTED" -> PaymentOrder.Status.ACCEPTED;
            case "REJECTED" -> PaymentOrder.Status.REFUSED;
            case "PENDING" -> PaymentOrder.Status.PENDING;
            default -> throw new BankUnavailable("the bank answered with an unknown status: " + word);
        };
    }

    private Uni<JsonNode> answer(Uni<HttpResponse<Buffer>> sent) {
        return sent.onFailure()
                .transform(e -> new BankUnavailable("the bank at " + url + " did not answer", e))
                .map(this::read);
    }

    private JsonNode read(HttpResponse<Buffer> response) {
        if (response.statusCode() / 100 != 2) {
            throw new BankUnavailable("the bank answered " + response.statusCode());
        }
        try {
            return json.readTree(response.bodyAsString());
        } catch (JsonProcessingException unreadable) {
            throw new BankUnavailable("the bank's answer is not JSON", unreadable);
        }
    }

    private static List<BankNotice> notices(JsonNode answer) {
        return items(answer).map(HttpBank::notice).toList();
    }

    private static Stream<JsonNode> items(JsonNode answer) {
        return StreamSupport.stream(answer.path("items").spliterator(), false);
    }

    /** A statement with a line that cannot be read cannot be compared at all. */
    private static BankLine line(JsonNode item) {
        try {
            return new BankLine(
                    number(item, "sequence"),
                    BankLine.Kind.valueOf(text(item, "kind")),
                    text(item, "reference"),
                    text(item, "uscc"),
                    number(item, "amountFen"));
        } catch (IllegalArgumentException unreadable) {
            throw new BankUnavailable("the bank's statement has a line that cannot be read", unreadable);
        }
    }

    /** A notice without a place in the bank's order cannot even be set aside: then the bank is not to be understood. */
    private static BankNotice notice(JsonNode item) {
        long sequence = number(item, "sequence");
        try {
            return new DepositNotice(
                    sequence,
                    text(item, "depositId"),
                    text(item, "uscc"),
                    number(item, "amountFen"),
                    item.path("reference").asText(),
                    LocalDate.parse(text(item, "bookedOn")),
                    item.path("endToEndId").asText());
        } catch (IllegalArgumentException | DateTimeException | BankUnavailable unreadable) {
            return new UnreadableNotice(sequence, item.toString(), String.valueOf(unreadable.getMessage()));
        }
    }

    private static long number(JsonNode node, String field) {
        if (!node.path(field).isIntegralNumber() || !node.path(field).canConvertToLong()) {
            throw new BankUnavailable("the bank's answer has no whole number " + field);
        }
        return node.path(field).longValue();
    }

    private static String text(JsonNode node, String field) {
        if (!node.path(field).isTextual()) {
            throw new BankUnavailable("the bank's answer has no text " + field);
        }
        return node.path(field).textValue();
    }
}
