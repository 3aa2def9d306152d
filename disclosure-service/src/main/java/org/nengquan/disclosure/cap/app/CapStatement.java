package org.nengquan.disclosure.cap.app;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.nengquan.disclosure.cap.domain.Issued;
import org.nengquan.disclosure.edition.app.Projection;

/** How much was issued under each cap. */
public interface CapStatement extends Projection {

    /** All lines: by instrument, category, region and year. */
    Uni<List<Issued>> lines();
}
