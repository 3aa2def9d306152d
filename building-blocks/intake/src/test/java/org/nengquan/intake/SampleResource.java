package org.nengquan.intake;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.nengquan.outbox.Sql;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.problem.domain.Text;

/** Takes a command that can succeed, be refused, or break half way. */
@Path("/samples")
@Authenticated
class SampleResource {

    record Body(String name) {}

    private final Commands commands;
    private final Callers callers;
    private final Refusals refusals;

    SampleResource(Commands commands, Callers callers, Refusals refusals) {
        this.commands = commands;
        this.callers = callers;
        this.refusals = refusals;
    }

    @POST
    public Uni<Response> take(@HeaderParam("Idempotency-Key") String key, Body body) {
        return commands.run(CommandRequest.created("sample.take", key, body), () -> take(body));
    }

    private Uni<Outcome<Body>> take(Body body) {
        if (body.name().startsWith("refused")) {
            return Uni.createFrom()
                    .item(Outcome.refused(Refusal.of("not-this-name")
                            .article("办法§10")
                            .ruleVersion("2022-07-01")
                            .input("name", body.name())
                            .title("不接受", "Not accepted")
                            .remedy("换一个", "Take another")
                            .build()));
        }
        return Panache.getSession()
                .flatMap(session -> session.persist(new Sample(body.name())).call(session::flush))
                .map(ignored -> {
                    if (body.name().startsWith("moved-on")) {
                        throw Problems.conflict("moved-on", Text.of("状态已变化", "The state has moved on"));
                    }
                    return Outcome.done(body);
                });
    }

    @GET
    public Uni<List<Object>> names() {
        return Panache.withTransaction(() -> Sql.select("select name from sample order by name"))
                .map(rows -> rows.stream().map(row -> row[0]).toList());
    }

    @GET
    @Path("caller")
    public Caller caller() {
        return callers.current();
    }

    @GET
    @Path("refusals")
    public Uni<List<StoredRefusal>> refused() {
        return refusals.page(0, 200);
    }
}
