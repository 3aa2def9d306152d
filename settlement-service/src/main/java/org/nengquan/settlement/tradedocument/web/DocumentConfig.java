package org.nengquan.settlement.tradedocument.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

@ConfigMapping(prefix = "nengquan.document")
interface DocumentConfig {

    /** The gateway's public address, without a trailing slash. Wrong: the QR codes on documents lead nowhere. */
    @WithDefault("http://localhost:8080")
    URI publicUrl();
}
