package org.nengquan.settlement.payment.stream;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.List;
import org.nengquan.settlement.payment.app.Bank;
import org.nengquan.settlement.payment.app.BankChannel;

/** The one channel that the configuration names. */
class ChosenBank {

    @Produces
    @ApplicationScoped
    Bank bank(@All List<BankChannel> channels, BankConfig config) {
        return channels.stream()
                .filter(channel -> channel.kind().equals(config.kind()))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("nengquan.bank.kind is no way to reach a bank: " + config.kind()));
    }
}
