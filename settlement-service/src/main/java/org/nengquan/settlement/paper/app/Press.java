package org.nengquan.settlement.paper.app;

import io.smallrye.mutiny.Uni;

/** Prints pages. */
public interface Press {

    /**
     * The page as PDF. The same page gives the same bytes: no clock and no chance goes into it.
     *
     * @param html well-formed XHTML that names no other file; pictures as {@code data:} URIs
     */
    Uni<byte[]> pdf(String html);

    /** A QR code of the text as a {@code data:} URI of a PNG picture. */
    String qrCode(String text);
}
