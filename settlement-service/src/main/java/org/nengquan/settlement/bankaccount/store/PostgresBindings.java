package org.nengquan.settlement.bankaccount.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import org.nengquan.outbox.Sql;
import org.nengquan.settlement.bankaccount.app.Bindings;
import org.nengquan.settlement.bankaccount.domain.Binding;

@ApplicationScoped
class PostgresBindings implements Bindings {

    @Override
    public Uni<Void> bind(Binding binding) {
        return Sql.update(
                        "insert into settlement_binding (binding_id, uscc, settlement_account, bound_on, bound_by, bound_at)"
                                + " values ($1, $2, $3, $4, $5, $6)",
                        binding.bindingId(),
                        binding.uscc(),
                        binding.settlementAccount(),
                        binding.on(),
                        binding.by().person(),
                        binding.by().at().atOffset(ZoneOffset.UTC))
                .replaceWithVoid();
    }
}
