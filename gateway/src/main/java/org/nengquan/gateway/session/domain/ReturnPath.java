package org.nengquan.gateway.session.domain;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a person is led after login: a page of the portal, never another site. */
public record ReturnPath(String value) {
    private static final Pattern PORTAL = Pattern.compile("/app(/[A-Za-z0-9._~/-]*)?(\\?[A-Za-z0-9._~=&%-]*)?");
    private static final ReturnPath HOME = new ReturnPath("/app/");

    /** The wish if it is a page of the portal, else the portal's first page. */
    public static ReturnPath of(@Nullable String wish) {
        return wish != null && PORTAL.matcher(wish).matches() ? new ReturnPath(wish) : HOME;
    }
}
