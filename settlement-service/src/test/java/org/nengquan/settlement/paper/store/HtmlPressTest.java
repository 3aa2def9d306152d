package org.nengquan.settlement.paper.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.vertx.mutiny.core.Vertx;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What is printed can be read again, and the same page is the same file. */
class HtmlPressTest {
    private static final Vertx VERTX = Vertx.vertx();
    private static final HtmlPress PRESS = new HtmlPress(VERTX);

    @AfterAll
    static void close() {
        VERTX.closeAndAwait();
    }

    private static byte[] print(String body) {
        return PRESS.pdf("<html><head><title>t</title></head><body style=\"font-family: '" + HtmlPress.FONT + "'\">"
                        + body + "</body></html>")
                .await()
                .indefinitely();
    }

    @Test
    void shouldPrintChineseThatCanBeReadAgain() throws IOException {
        try (var pdf = Loader.loadPDF(print("<p>资金对账单　鑫淼 1,234.50 元 — ①</p>"))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("资金对账单", "鑫淼", "1,234.50 元");
            assertThat(pdf.getPage(0).getResources().getFontNames()).isNotEmpty();
        }
    }

    @Test
    void shouldGiveTheSameBytesForTheSamePage() {
        String qr = "<img src=\"" + PRESS.qrCode("https://example.org/1") + "\"/>";

        assertThat(print("<p>成交确认书</p>" + qr)).isEqualTo(print("<p>成交确认书</p>" + qr));
        assertThat(print("<p>成交确认书</p>")).isNotEqualTo(print("<p>成交确认单</p>"));
    }

    @Test
    void shouldNotFetchWhatAPageNames() {
        assertThat(print("<img src=\"file:///etc/hostname\"/><p>正文</p>")).isNotEmpty();
    }

    @Test
    void shouldDrawAQrCodeThatAPhoneReads() throws Exception {
        // Given
        String text = "https://nengquan.example.org/api/settlement/v1/document-checks/ZS-1?sha256=" + "ab".repeat(32);

        // When
        String uri = PRESS.qrCode(text);

        // Then
        var picture = ImageIO.read(
                new ByteArrayInputStream(Base64.getDecoder().decode(uri.substring("data:image/png;base64,".length()))));
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        var seen = new BinaryBitmap(
                new HybridBinarizer(new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels)));
        assertThat(new QRCodeReader().decode(seen).getText()).isEqualTo(text);
    }
}
