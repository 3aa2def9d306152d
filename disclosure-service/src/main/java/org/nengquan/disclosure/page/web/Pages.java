package org.nengquan.disclosure.page.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.nengquan.disclosure.page.app.CapView;
import org.nengquan.disclosure.page.app.DayPage;
import org.nengquan.disclosure.page.app.DaysView;
import org.nengquan.disclosure.page.app.HomeView;
import org.nengquan.disclosure.page.app.NoticeView;
import org.nengquan.disclosure.page.domain.Lang;

/** The templates under {@code templates/page}; the build checks each expression against these types. */
@CheckedTemplate(basePath = "page")
final class Pages {

    private Pages() {}

    static native TemplateInstance home(Lang lang, String path, HomeView view);

    static native TemplateInstance days(Lang lang, String path, DaysView view);

    static native TemplateInstance day(Lang lang, String path, DayPage view);

    static native TemplateInstance notices(Lang lang, String path, NoticeView.Page view);

    static native TemplateInstance caps(Lang lang, String path, List<CapView> view);

    static native TemplateInstance law(Lang lang, String path);

    static native TemplateInstance missing(Lang lang, String path);
}
