package org.nengquan.trading.inbound.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nengquan.inbox.IncomingEvent;
import org.nengquan.inbox.UnreadableEvent;
import org.nengquan.stack.ServiceStack;
import org.nengquan.trading.matching.domain.FactCommand;
import org.nengquan.trading.participant.domain.ParticipantStatus;

/** Every example of every event that the market claims to read becomes a command. */
@QuarkusTest
@WithTestResource(ServiceStack.class)
class ReadsContractsTest {
    private static final Path CONTRACTS = Path.of("../contracts");

    @Inject
    Reading reading;

    @ParameterizedTest
    @CsvSource({
        "registry, participant-approved.v1, RecordParticipant",
        "registry, participant-status-changed.v1, RecordStatus",
        "registry, ets-coverage-recorded.v1, RecordEts",
        "registry, region-target-recorded.v1, RecordRegionTarget",
        "registry, project-recorded.v1, RecordProject",
        "registry, quota-handed-to-trading.v1, CreditQuota",
        "settlement, cash-handed-to-trading.v1, CashHanded"
    })
    void shouldReadTheExample(String service, String event, String command) throws IOException {
        String body = Files.readString(CONTRACTS.resolve(service).resolve(event + ".example.json"));
        String expected = command.equals("CashHanded") ? "CreditCash" : command;
        assertThat(reading.command("topic", incoming(service + "." + event, body)))
                .hasValueSatisfying(
                        told -> assertThat(told.getClass().getSimpleName()).isEqualTo(expected));
    }

    /** A restricted account may sell: an older market reads the same words as suspended, and lets it do nothing. */
    @Test
    void shouldReadWhatASuspendedAccountMayDoAllTheSame() throws IOException {
        Path events = CONTRACTS.resolve("registry");
        String restricted = Files.readString(events.resolve("participant-status-changed.v1.example.json"));
        String suspended = Files.readString(events.resolve("participant-status-changed.v1.example-minimal.json"));

        assertThat(status(restricted)).isEqualTo(ParticipantStatus.SELL_ONLY);
        assertThat(status(suspended)).isEqualTo(ParticipantStatus.SUSPENDED);
    }

    private ParticipantStatus status(String body) {
        var told = reading.command("topic", incoming("registry.participant-status-changed.v1", body));
        return ((FactCommand.RecordStatus) told.orElseThrow()).status();
    }

    @Test
    void shouldLeaveOutEventsThatTheMarketHasNoUseFor() {
        assertThat(reading.command("topic", incoming("settlement.trade-settled.v1", "{}")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "registry.participant-approved.v1|{}",
                "registry.quota-handed-to-trading.v1|{\"transferId\":\"t\",\"uscc\":\"u\",\"instrument\":\"ENERGY\","
                        + "\"priority\":\"SAVED\",\"quantity\":0}",
                "settlement.cash-handed-to-trading.v1|{\"transferId\":\"t\",\"uscc\":\"u\",\"amountFen\":-1}",
                "settlement.cash-handed-to-trading.v1|not json"
            })
    void shouldCallPoisonWhatItCannotUnderstand(String type, String body) {
        assertThatThrownBy(() -> reading.command("topic", incoming(type, body))).isInstanceOf(UnreadableEvent.class);
    }

    private static IncomingEvent incoming(String type, String body) {
        return new IncomingEvent(
                "registry",
                1,
                type,
                "subject",
                LocalDate.of(2022, 7, 1),
                Instant.EPOCH,
                body.getBytes(StandardCharsets.UTF_8));
    }
}
