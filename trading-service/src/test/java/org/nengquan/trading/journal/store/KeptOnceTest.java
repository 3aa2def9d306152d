package org.nengquan.trading.journal.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nengquan.trading.gate.domain.Intent;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.instrument.domain.Side;
import org.nengquan.trading.matching.domain.ListingCommand;

class KeptOnceTest {
    private final JsonCodec codec = new JsonCodec();

    @Test
    void shouldKeepWhoSendsOrdersOnceForAllOfThem() {
        ListingCommand.Entry first = readAgain(order(1));
        ListingCommand.Entry second = readAgain(order(2));

        assertThat(second.intent()).isEqualTo(order(2).intent());
        assertThat(second.person()).isEqualTo("person").isSameAs(first.person());
        assertThat(second.intent().uscc()).isSameAs(first.intent().uscc());
        assertThat(second.intent().projectId()).isSameAs(first.intent().projectId());
        assertThat(second.clientOrderId()).isEqualTo("c2");
    }

    @Test
    void shouldLeaveOutWhatIsNotThere() {
        var order = new ListingCommand.PlaceOrder(new UUID(0, 1), "c", "person", intent(null));

        assertThat(readAgain(order)).isEqualTo(order);
    }

    private ListingCommand.Entry readAgain(ListingCommand.Entry order) {
        return (ListingCommand.Entry) codec.readCommand(codec.write(order));
    }

    private static ListingCommand.Entry order(int number) {
        return new ListingCommand.PlaceOrder(new UUID(0, number), "c" + number, "person", intent("p1"));
    }

    private static Intent intent(@Nullable String projectId) {
        return new Intent("914403001922038216", Instrument.ENERGY, Side.BUY, null, projectId, 20_000, 10);
    }
}
