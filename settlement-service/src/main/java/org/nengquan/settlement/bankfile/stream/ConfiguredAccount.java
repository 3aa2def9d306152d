package org.nengquan.settlement.bankfile.stream;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.nengquan.settlement.bankaccount.domain.SettlementAccount;
import org.nengquan.settlement.bankfile.app.OurAccount;

/** The first settlement account as it is configured, the others as registered; the service does not start with a bank of files and no account. */
@ApplicationScoped
class ConfiguredAccount implements OurAccount {
    private final FilesConfig config;
    private final String kind;

    ConfiguredAccount(FilesConfig config, @ConfigProperty(name = "nengquan.bank.kind") String kind) {
        this.config = config;
        this.kind = kind;
    }

    void check(@Observes StartupEvent started) {
        if (isInUse() && (config.account().isEmpty() || config.clearingNumber().isEmpty())) {
            throw new IllegalStateException(
                    "nengquan.bank.kind=files needs nengquan.bank-files.account and nengquan.bank-files.clearing-number");
        }
    }

    /** Whether the bank is reached by files at all. */
    boolean isInUse() {
        return kind.equals(FileBank.KIND);
    }

    @Override
    public String number(SettlementAccount account) {
        return account.number().isEmpty() ? config.account().orElseThrow() : account.number();
    }

    String clearingNumber(SettlementAccount account) {
        return account.number().isEmpty()
                ? config.clearingNumber().orElseThrow()
                : account.registration().clearingNumber();
    }

    String owner() {
        return config.owner();
    }
}
