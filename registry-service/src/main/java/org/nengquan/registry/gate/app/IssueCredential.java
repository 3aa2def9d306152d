package org.nengquan.registry.gate.app;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.nengquan.intake.Caller;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Text;
import org.nengquan.registry.access.domain.Page;
import org.nengquan.registry.access.domain.PageRequest;
import org.nengquan.registry.access.domain.Scope;
import org.nengquan.registry.businessday.app.BusinessDays;
import org.nengquan.registry.gate.app.Credentials.Signed;
import org.nengquan.registry.gate.domain.Credential;
import org.nengquan.registry.gate.domain.FullQuota;
import org.nengquan.registry.gate.domain.StatusList;
import org.nengquan.registry.identity.domain.Numbered;
import org.nengquan.registry.identity.domain.PublicNumber;
import org.nengquan.registry.law.domain.Law;
import org.nengquan.registry.project.app.Projects;
import org.nengquan.registry.project.domain.Project;

/** Issues the 足额取得凭证 to a project that holds its full quota (办法§12). */
@ApplicationScoped
public class IssueCredential {

    /** Where the status list is found, below the installation's public address. */
    public static final String STATUS_LIST = "/api/registry/v1/credential-status-list";

    private static final String ISSUER = "urn:nengquan:registry";

    private final Projects projects;
    private final Credentials credentials;
    private final BusinessDays days;
    private final Signer signer;
    private final Clock clock;

    IssueCredential(Projects projects, Credentials credentials, BusinessDays days, Signer signer, Clock clock) {
        this.projects = projects;
        this.credentials = credentials;
        this.days = days;
        this.signer = signer;
        this.clock = clock;
    }

    /** Issues it to the project's own unit; 404 if the project is somebody else's, 409 if it has a valid one. */
    public Uni<Outcome<Signed>> issue(UUID projectId, Caller caller) {
        return projects.lock(projectId)
                .map(found -> found.filter(project -> caller.owns(project.uscc().code()))
                        .orElseThrow(() -> Problems.notFound(Text.of("没有这个项目", "There is no such project"))))
                .flatMap(project -> credentials
                        .obtained(project)
                        .map(obtained -> FullQuota.decide(project, obtained))
                        .flatMap(decision -> switch (decision) {
                            case Decision.Refused refused -> Uni.createFrom().item(Outcome.refused(refused.why()));
                            case Decision.Allowed ignored -> issue(project);
                        }));
    }

    private Uni<Outcome<Signed>> issue(Project project) {
        return days.today()
                .flatMap(today -> credentials
                        .next()
                        .map(running -> sign(project, running, today))
                        .flatMap(this::keep));
    }

    private Uni<Outcome<Signed>> keep(Signed signed) {
        return credentials.add(signed).map(added -> {
            if (added) {
                return Outcome.done(signed);
            }
            throw Problems.conflict(
                    "credential-exists", Text.of("该项目已有有效凭证", "The project already has a valid credential"));
        });
    }

    private Signed sign(Project project, long running, LocalDate today) {
        PublicNumber number = PublicNumber.of(Numbered.CREDENTIAL, today, running);
        Credential credential = new Credential(number, running, project, today, new Credential.State.Valid());
        return new Signed(credential, signer.sign("nengquan-full-quota+jwt", claims(credential)));
    }

    /** What the officer reads: the project, what it needs, that it has it, and where to ask whether this still holds. */
    private Map<String, Object> claims(Credential credential) {
        Project project = credential.project();
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", ISSUER);
        claims.put("sub", project.number().value());
        claims.put("jti", credential.number().value());
        claims.put("iat", clock.instant().getEpochSecond());
        claims.put("issuedOn", credential.issuedOn().toString());
        claims.put("projectName", project.name());
        claims.put("uscc", project.uscc().code());
        claims.put("regionCode", project.regionCode());
        claims.put("energyNeededTce", project.purchase().energyQuantity());
        claims.put("coalNeededT", project.purchase().coalQuantity());
        claims.put("obtainedInFull", true);
        claims.put("article", Law.FULL_QUOTA);
        claims.put("ruleVersion", project.purchase().ruleVersion());
        claims.put("status", Map.of("status_list", Map.of("idx", credential.statusIndex(), "uri", STATUS_LIST)));
        return claims;
    }

    /** The signed list of what no longer holds. */
    @WithTransaction
    public Uni<String> statusList() {
        return credentials.revoked().map(revoked -> {
            Map<String, Object> claims = new LinkedHashMap<>();
            claims.put("iss", ISSUER);
            claims.put("sub", STATUS_LIST);
            claims.put("iat", clock.instant().getEpochSecond());
            claims.put("status_list", Map.of("bits", 1, "lst", StatusList.encoded(revoked)));
            return signer.sign("statuslist+jwt", claims);
        });
    }

    /** Credentials that a person may see. */
    @WithTransaction
    public Uni<Page<Signed>> page(Scope scope, PageRequest request) {
        return credentials.page(scope, request);
    }
}
