package org.nengquan.settlement.paper.store;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.nengquan.settlement.paper.app.Press;

/** HTML to PDF by openhtmltopdf and PDFBox, in a subset of Noto Sans CJK SC. */
@ApplicationScoped
class HtmlPress implements Press {
    static final String FONT = "Nengquan Sans";

    private static final String FONT_FILE = "/fonts/NengquanSans-Regular.ttf";
    private static final int WHITE = 0xFFFFFF;
    private static final int PIXELS = 8;

    private final Vertx vertx;

    HtmlPress(Vertx vertx) {
        this.vertx = vertx;
    }

    /** Setting a page takes some tenths of a second, and an event loop has none to give. */
    @Override
    public Uni<byte[]> pdf(String html) {
        return vertx.executeBlocking(() -> print(html), false);
    }

    private static byte[] print(String html) throws IOException {
        var builder = new PdfRendererBuilder()
                .withHtmlContent(html, null)
                .useUriResolver((base, uri) -> uri.startsWith("data:") ? uri : null)
                .useFont(HtmlPress::font, FONT)
                .withProducer("Nengquan");
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            return timeless(renderer.getPdfDocument());
        }
    }

    /** PDFBox would make the document's id of the time of day; the renderer notes when it ran. */
    private static byte[] timeless(PDDocument document) throws IOException {
        document.getDocumentInformation().getCOSObject().removeItem(COSName.CREATION_DATE);
        document.setDocumentId(0L);
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private static InputStream font() {
        return Objects.requireNonNull(HtmlPress.class.getResourceAsStream(FONT_FILE), FONT_FILE);
    }

    /** Eight pixels a module, so that a viewer that smooths pictures leaves it sharp. */
    @Override
    public String qrCode(String text) {
        try {
            var hints = Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 2);
            return dataUri(new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("no QR code holds this text", tooLong);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String dataUri(BitMatrix modules) throws IOException {
        int scale = PIXELS;
        var picture = new BufferedImage(
                modules.getWidth() * scale, modules.getHeight() * scale, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                picture.setRGB(x, y, modules.get(x / scale, y / scale) ? 0 : WHITE);
            }
        }
        var png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    }
}
