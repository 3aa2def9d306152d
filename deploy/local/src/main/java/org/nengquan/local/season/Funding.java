package org.nengquan.local.season;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.nengquan.local.cast.Organization;

/** Buyers are bound to a settlement bank, pay in at its account, and hand the money to the market when the bank has told of it. */
final class Funding {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final Api api;
    private final Actors actors;
    private final SettlementBanks banks;
    private final URI bank;

    Funding(Api api, Actors actors, SettlementBanks banks, URI bank) {
        this.api = api;
        this.actors = actors;
        this.banks = banks;
        this.bank = bank;
    }

    void fund(Organization buyer, long amountFen) {
        banks.bind(buyer);
        deposit(buyer, amountFen);
        api.commandOnceReady(
                actors.first(buyer),
                "/api/settlement/v1/transfers-to-trading",
                "cash/" + buyer.uscc(),
                Map.of("amountFen", amountFen));
    }

    private void deposit(Organization buyer, long amountFen) {
        HttpRequest request = HttpRequest.newBuilder(bank.resolve("/deposits"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body(buyer, amountFen)))
                .build();
        try {
            int status = http.send(request, BodyHandlers.ofString()).statusCode();
            if (status >= 300) {
                throw new SeasonFailure("the bank answered a deposit with " + status);
            }
        } catch (IOException e) {
            throw new SeasonFailure("the bank does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SeasonFailure("interrupted", e);
        }
    }

    private String body(Organization buyer, long amountFen) {
        try {
            return JSON.writeValueAsString(Map.of(
                    "account",
                    banks.accountOf(buyer),
                    "depositId",
                    "season-" + buyer.uscc(),
                    "uscc",
                    buyer.uscc(),
                    "amountFen",
                    amountFen,
                    "reference",
                    "用能权交易入金"));
        } catch (JsonProcessingException e) {
            throw new SeasonFailure("a deposit cannot be written", e);
        }
    }
}
