package org.nengquan.disclosure.page.web;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.nengquan.disclosure.chart.domain.Period;
import org.nengquan.disclosure.page.app.DayPage;
import org.nengquan.disclosure.page.app.ShowDocuments;
import org.nengquan.disclosure.page.app.ShowMarket;
import org.nengquan.disclosure.page.domain.Lang;

/** The public pages. What an address asks wrongly is answered by the plain page, for a reader is not a client. */
@Path("/")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
class PageResource {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}");

    private final ShowMarket market;
    private final ShowDocuments documents;

    PageResource(ShowMarket market, ShowDocuments documents) {
        this.market = market;
        this.documents = documents;
    }

    @GET
    @Operation(hidden = true)
    public Uni<TemplateInstance> home(
            @QueryParam("lang") @DefaultValue("zh") String asked,
            @QueryParam("period") @DefaultValue("DAY") String period) {
        Lang lang = Lang.of(asked);
        Period shown = period.equals("WEEK") ? Period.WEEK : Period.DAY;
        String path = shown == Period.WEEK ? "/?period=WEEK" : "/";
        return market.home(shown, lang).map(view -> Pages.home(lang, path, view));
    }

    @GET
    @Path("days")
    @Operation(hidden = true)
    public TemplateInstance days(
            @QueryParam("lang") @DefaultValue("zh") String asked, @QueryParam("after") @DefaultValue("") String after) {
        Lang lang = Lang.of(asked);
        Optional<LocalDate> before = date(after);
        String path = before.map(date -> "/days?after=" + date).orElse("/days");
        return Pages.days(lang, path, market.days(before.orElse(LocalDate.MAX), lang));
    }

    @GET
    @Path("days/{date}")
    @Operation(hidden = true)
    public Uni<RestResponse<TemplateInstance>> day(
            @PathParam("date") String asked, @QueryParam("lang") @DefaultValue("zh") String askedLang) {
        Lang lang = Lang.of(askedLang);
        return date(asked)
                .map(date -> market.day(date, lang))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()))
                .map(page -> page.map(view -> found(lang, view)).orElseGet(() -> missing(lang)));
    }

    @GET
    @Path("notices")
    @Operation(hidden = true)
    public Uni<TemplateInstance> notices(
            @QueryParam("lang") @DefaultValue("zh") String asked, @QueryParam("after") @DefaultValue("") String after) {
        Lang lang = Lang.of(asked);
        boolean older = NUMBER.matcher(after).matches();
        String path = older ? "/notices?after=" + after : "/notices";
        return documents
                .notices(older ? Long.parseLong(after) : Long.MAX_VALUE, lang)
                .map(view -> Pages.notices(lang, path, view));
    }

    @GET
    @Path("cap-statement")
    @Operation(hidden = true)
    public Uni<TemplateInstance> caps(@QueryParam("lang") @DefaultValue("zh") String asked) {
        Lang lang = Lang.of(asked);
        return documents.caps(lang).map(view -> Pages.caps(lang, "/cap-statement", view));
    }

    @GET
    @Path("law")
    @Operation(hidden = true)
    public TemplateInstance law(@QueryParam("lang") @DefaultValue("zh") String asked) {
        return Pages.law(Lang.of(asked), "/law");
    }

    private static RestResponse<TemplateInstance> found(Lang lang, DayPage view) {
        return RestResponse.ok(Pages.day(lang, "/days/" + view.day().date(), view));
    }

    private static RestResponse<TemplateInstance> missing(Lang lang) {
        return RestResponse.status(RestResponse.Status.NOT_FOUND, Pages.missing(lang, "/days"));
    }

    private static Optional<LocalDate> date(String asked) {
        try {
            return Optional.of(LocalDate.parse(asked));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }
}
