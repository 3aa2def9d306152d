package org.nengquan.disclosure.page.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.nengquan.disclosure.cap.app.CapStatement;
import org.nengquan.disclosure.notice.app.NoticeBoard;
import org.nengquan.disclosure.notice.app.NoticeBoard.Posted;
import org.nengquan.disclosure.page.domain.Lang;

/** Gathers notices and the cap statement for the pages. */
@ApplicationScoped
public class ShowDocuments {

    private static final int NOTICES = 30;

    private final NoticeBoard notices;
    private final CapStatement caps;

    ShowDocuments(NoticeBoard notices, CapStatement caps) {
        this.notices = notices;
        this.caps = caps;
    }

    /** Notices with an id below a bound, newest first. */
    public Uni<NoticeView.Page> notices(long before, Lang lang) {
        return notices.newest(before, NOTICES).map(posted -> page(posted, lang));
    }

    public Uni<List<CapView>> caps(Lang lang) {
        return caps.lines().map(lines -> CapView.of(lines, lang));
    }

    private static NoticeView.Page page(List<Posted> posted, Lang lang) {
        Optional<String> older = posted.size() < NOTICES
                ? Optional.empty()
                : Optional.of(Long.toString(posted.getLast().id()));
        return new NoticeView.Page(
                posted.stream().map(one -> NoticeView.of(one, lang)).toList(), older);
    }
}
