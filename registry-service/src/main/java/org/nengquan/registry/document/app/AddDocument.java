package org.nengquan.registry.document.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nengquan.intake.Caller;
import org.nengquan.intake.Ids;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Text;
import org.nengquan.registry.access.domain.Scope;
import org.nengquan.registry.businessday.app.BusinessDays;
import org.nengquan.registry.document.domain.AccountDocument;
import org.nengquan.registry.document.domain.DocumentKind;
import org.nengquan.registry.document.domain.DocumentRules;
import org.nengquan.registry.document.domain.FileFacts;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.participant.app.AskRight;
import org.nengquan.registry.participant.app.FindParticipants;
import org.nengquan.registry.participant.app.ReviewApplication;
import org.nengquan.registry.participant.domain.Participant;
import org.nengquan.registry.participant.domain.ParticipantState.Rejected;
import org.nengquan.registry.participant.domain.Representative.Right;

/** Takes in a document behind an account: with the application, in a round of its review, or with a later change. */
@ApplicationScoped
public class AddDocument {

    private final FindParticipants find;
    private final AccountDocuments documents;
    private final BusinessDays days;
    private final Ids ids;

    AddDocument(FindParticipants find, AccountDocuments documents, BusinessDays days, Ids ids) {
        this.find = find;
        this.documents = documents;
        this.days = days;
        this.ids = ids;
    }

    /**
     * What is sent.
     *
     * @param fileName for people only
     */
    public record Sent(DocumentKind kind, String fileName, byte[] content) {}

    /** Keeps it; 404 if the account is not the caller's, 409 if it was rejected or has this very file already. */
    public Uni<Outcome<AccountDocument>> add(Uscc uscc, Caller caller, Sent sent) {
        return find.lock(uscc, new Scope.Own(caller.uscc()))
                .invoke(account -> AskRight.require(account, caller, Right.INITIATE))
                .invoke(AddDocument::requireOpen)
                .flatMap(account -> documents.of(uscc))
                .flatMap(before -> switch (DocumentRules.room(before.size())) {
                    case Decision.Refused refused -> Uni.createFrom().item(Outcome.refused(refused.why()));
                    case Decision.Allowed ignored -> read(uscc, caller.person(), sent, before);
                });
    }

    private static void requireOpen(Participant account) {
        if (account.state() instanceof Rejected) {
            throw ReviewApplication.movedOn(account.state());
        }
    }

    private Uni<Outcome<AccountDocument>> read(Uscc uscc, String person, Sent sent, List<AccountDocument> before) {
        return switch (DocumentRules.read(sent.content())) {
            case Outcome.Refused<FileFacts> refused -> Uni.createFrom().item(Outcome.refused(refused.why()));
            case Outcome.Done<FileFacts>(FileFacts file) -> {
                requireNew(file, before);
                yield days.today()
                        .map(today -> new AccountDocument(
                                ids.next(), uscc, sent.kind(), sent.fileName(), file, person, today))
                        .call(document -> documents.add(document, sent.content(), before.size() + 1))
                        .map(Outcome::done);
            }
        };
    }

    private static void requireNew(FileFacts file, List<AccountDocument> before) {
        if (before.stream().anyMatch(it -> it.file().sha256().equals(file.sha256()))) {
            throw Problems.conflict("document-exists", Text.of("该文件已上传", "This very file is already there"));
        }
    }
}
