package org.nengquan.registry.gate.app;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Text;
import org.nengquan.registry.businessday.app.BusinessDays;
import org.nengquan.registry.gate.app.Credentials.Signed;
import org.nengquan.registry.gate.domain.Credential.State.Valid;

/** Revokes credentials: by decision of the province, and by itself where units have left the project. */
@ApplicationScoped
public class RevokeCredential {

    private static final int BATCH = 100;
    private static final String SYSTEM = "system";
    private static final String UNITS_LEFT =
            "项目不再足额持有指标，或已由承继方承继 / the project no longer holds its full quota, or passed to a successor";

    private final Credentials credentials;
    private final BusinessDays days;

    RevokeCredential(Credentials credentials, BusinessDays days) {
        this.credentials = credentials;
        this.days = days;
    }

    /** Revokes at once; to take back a word that is wrong needs no second person. */
    public Uni<Outcome<Signed>> revoke(String number, String person, String reason) {
        return days.today()
                .flatMap(today -> credentials
                        .lock(number)
                        .map(found -> revoked(found, person, today, reason))
                        .call(signed -> credentials.update(signed.credential()))
                        .map(Outcome::done));
    }

    @Scheduled(every = "${nengquan.gate.watch-every:5s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> nudge() {
        return Panache.withTransaction(() -> credentials
                .hollow(BATCH)
                .flatMap(numbers -> Multi.createFrom()
                        .iterable(numbers)
                        .onItem()
                        .transformToUniAndConcatenate(number -> revoke(number, SYSTEM, UNITS_LEFT))
                        .collect()
                        .asList()
                        .replaceWithVoid()));
    }

    private static Signed revoked(Optional<Signed> found, String person, LocalDate today, String reason) {
        Signed signed = found.orElseThrow(() -> Problems.notFound(Text.of("没有这个凭证", "There is no such credential")));
        if (signed.credential().state() instanceof Valid valid) {
            return new Signed(signed.credential().in(valid.revoked(person, today, reason)), signed.jws());
        }
        throw Problems.conflict("state-has-moved-on", Text.of("该凭证已撤销", "This credential is already revoked"));
    }
}
