package org.nengquan.disclosure.notice.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.nengquan.disclosure.fact.domain.Batch;
import org.nengquan.disclosure.fact.domain.Told;
import org.nengquan.disclosure.notice.app.NoticeBoard;
import org.nengquan.disclosure.notice.domain.Notice;
import org.nengquan.disclosure.notice.domain.Notices;

@ApplicationScoped
class HibernateNoticeBoard implements NoticeBoard, PanacheRepositoryBase<NoticeRow, Long> {

    /** Room for the notices of one edition; a batch has at most a thousand events. */
    private static final long IDS_OF_AN_EDITION = 10_000;

    @Override
    public Uni<Void> project(Batch batch) {
        var rows = new ArrayList<NoticeRow>();
        for (Told told : batch.told()) {
            for (Notice notice : Notices.of(told)) {
                rows.add(NoticeRow.of(batch.edition() * IDS_OF_AN_EDITION + rows.size(), notice));
            }
        }
        return rows.isEmpty() ? Uni.createFrom().voidItem() : persist(rows).call(() -> flush());
    }

    @Override
    public Uni<List<Posted>> newest(long before, int limit) {
        return Panache.withSession(() ->
                        find("id < ?1 order by id desc", before).page(0, limit).list())
                .map(rows -> rows.stream().map(NoticeRow::toDomain).toList());
    }
}
