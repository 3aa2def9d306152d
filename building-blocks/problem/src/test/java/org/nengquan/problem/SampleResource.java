package org.nengquan.problem;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Duration;
import java.util.List;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.problem.domain.Text;

/** A resource that ends in every way a request can end. */
@Path("/sample")
class SampleResource {

    record Line(@NotBlank String energyCode, @Positive long amount) {}

    record Body(
            @NotBlank String name,
            @Positive long quantity,
            @Valid List<Line> lines) {}

    @POST
    public String take(@Valid Body body) {
        return body.name();
    }

    @GET
    @Path("refused")
    public String refused() {
        throw Problems.refused(Refusal.of("region-missed-target")
                .article("办法§6")
                .ruleVersion("2022-07-01")
                .input("region", "410100")
                .arithmetic("2021: 未完成")
                .title("未完成上年度目标的地区不得出让用能权指标", "A region that missed its target may not sell")
                .remedy("完成目标后再行出让", "Sell after the target is met")
                .build());
    }

    @GET
    @Path("busy")
    public String busy() {
        throw Problems.unavailable(Duration.ofMillis(200), Text.of("忙", "busy"));
    }

    @GET
    @Path("bug")
    public String bug() {
        throw new IllegalStateException("secret detail");
    }

    @GET
    @Path("province")
    @RolesAllowed("province")
    public String provinceOnly() {
        return "ok";
    }
}
