package org.nengquan.disclosure.notice.app;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.nengquan.disclosure.edition.app.Projection;
import org.nengquan.disclosure.notice.domain.Notice;

/** All public notices. */
public interface NoticeBoard extends Projection {

    /** The newest notices with an id below a bound, newest first. */
    Uni<List<Posted>> newest(long before, int limit);

    /** A notice with its id; newer notices have larger ids. */
    record Posted(long id, Notice notice) {}
}
