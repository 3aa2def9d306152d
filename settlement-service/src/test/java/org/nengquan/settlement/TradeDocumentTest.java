package org.nengquan.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.nengquan.settlement.digest.domain.Sha256;

/** Contract and certificate of a trade: each party's own, and anybody may ask whether one is genuine. */
@QuarkusTest
class TradeDocumentTest extends SettlementTest {

    private static Response ask(String uscc, String kind, String number) {
        return post(trader(uscc), "/trade-documents", Map.of("kind", kind, "tradeNumber", number));
    }

    private static Response check(String number, String sha256) {
        return get(RestAssured.given().accept("application/json"), "/document-checks/" + number + "?sha256=" + sha256);
    }

    private static byte[] paper(String uscc, String number) {
        return get(trader(uscc), "/trade-documents/" + number + ".pdf")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
    }

    private static String text(PDDocument pdf) throws Exception {
        return new PDFTextStripper().getText(pdf);
    }

    /** As a phone that is held over the paper: the plain reader takes specks of one symbol in thirty for its corners. */
    private static String scanned(PDDocument pdf) throws Exception {
        var picture = new PDFRenderer(pdf).renderImageWithDPI(0, 150);
        int width = picture.getWidth();
        int[] pixels = picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
        var seen = new RGBLuminanceSource(width, picture.getHeight(), pixels);
        return new QRCodeMultiReader()
                .decodeMultiple(new BinaryBitmap(new HybridBinarizer(seen)), Map.of(DecodeHintType.TRY_HARDER, true))[0]
                        .getText();
    }

    @Test
    void shouldGiveEachPartyItsContractAndThenItsCertificate() throws Exception {
        // Given
        String seller = aParticipantWith(0, "VOLUNTARY", "410400");
        String buyer = aBuyerWith(2_000_000);
        String number = newTradeNumber();
        market(trade(number, 100, 20_000, buyer, seller));
        eventually("claimed", () -> stateOf(number).equals("DELIVERING"));

        // When: made, not yet settled
        JsonPath contract =
                ask(buyer, "CONTRACT", number).then().statusCode(201).extract().jsonPath();
        ask(seller, "CERTIFICATE", number).then().statusCode(422).body("type", equalTo("/problems/trade-not-settled"));
        check(contract.getString("documentNumber"), contract.getString("sha256"))
                .then()
                .statusCode(200)
                .body("genuine", equalTo(true))
                .body("kind", equalTo("CONTRACT"))
                .body("standing", equalTo("IN_SETTLEMENT"));
        holdings(delivered(number, 100));
        eventually("settled", () -> stateOf(number).equals("SETTLED"));

        // Then: settled
        JsonPath certificate = ask(seller, "CERTIFICATE", number)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        assertThat(certificate.getString("documentNumber")).isEqualTo("ZS-" + number + "-S");
        assertThat(Sha256.of(certificate.getString("salt") + "\n" + certificate.getString("facts")))
                .isEqualTo(certificate.getString("sha256"));
        assertThat(ask(seller, "CERTIFICATE", number).jsonPath().getString("sha256"))
                .isEqualTo(certificate.getString("sha256"));
        get(trader(buyer), "/trade-documents").then().body("items.kind", equalTo(List.of("CONTRACT")));

        // Then: on paper, its own side only, and the code leads to the check
        byte[] paper = paper(seller, certificate.getString("documentNumber"));
        try (var pdf = Loader.loadPDF(paper)) {
            assertThat(text(pdf))
                    .contains("交易凭证", number, seller, "卖方", "20,000.00 元", "10.00 元", certificate.getString("salt"))
                    .doesNotContain(buyer);
            assertThat(scanned(pdf))
                    .endsWith("/document-checks/ZS-" + number + "-S?sha256=" + certificate.getString("sha256"));
        }
        assertThat(paper(seller, certificate.getString("documentNumber"))).isEqualTo(paper);
        try (var pdf = Loader.loadPDF(paper(buyer, contract.getString("documentNumber")))) {
            assertThat(text(pdf)).contains("成交确认书", buyer, "买方").doesNotContain(seller);
        }
        Files.write(Path.of("target", "certificate.pdf"), paper);
        Files.write(Path.of("target", "contract.pdf"), paper(buyer, contract.getString("documentNumber")));
    }

    /** 办法§10 变更: what was traded under the old name stays so, and says what the party is called now. */
    @Test
    void shouldNameAPartyAsItWasCalledWhenItTradedAndAsItIsCalledNow() throws Exception {
        // Given
        String seller = aParticipantWith(0, "VOLUNTARY", "410400");
        String number = newTradeNumber();
        market(trade(number, 100, 20_000, aBuyerWith(2_000_000), seller));
        eventually("claimed", () -> stateOf(number).equals("DELIVERING"));
        String document = ask(seller, "CONTRACT", number).jsonPath().getString("documentNumber");

        // When
        participants(event(
                "registry.participant-particulars-changed.v1",
                seller,
                "{'uscc':'%s','name':'更名有限公司','changedOn':'2022-07-05','representativeHashes':[]}".formatted(seller)));
        eventually(
                "renamed",
                () -> sql("select name from cash_account where uscc = '" + seller + "'")
                        .contains("更名有限公司"));

        // Then
        try (var pdf = Loader.loadPDF(paper(seller, document))) {
            assertThat(text(pdf)).contains("测试单位", "现名", "更名有限公司");
        }
    }

    @Test
    void shouldTellTheGenuineFromTheForgedWithoutSayingWhoTraded() {
        // Given
        String seller = aParticipantWith(0, "VOLUNTARY", "410400");
        String buyer = aBuyerWith(2_000_000);
        String number = newTradeNumber();
        market(trade(number, 100, 20_000, buyer, seller));
        eventually("claimed", () -> stateOf(number).equals("DELIVERING"));
        JsonPath contract = ask(seller, "CONTRACT", number).jsonPath();
        String documentNumber = contract.getString("documentNumber");

        // Then: forged, invented and another's are all the same answer
        for (String forged : List.of(documentNumber, "HT-" + number + "-B", "ZS-NONE")) {
            check(forged, "0".repeat(64))
                    .then()
                    .statusCode(200)
                    .body("genuine", equalTo(false))
                    .body("kind", nullValue())
                    .body("standing", nullValue());
        }
        String said = check(documentNumber, contract.getString("sha256")).asString();
        assertThat(said).contains("true").doesNotContain(seller, buyer, "20000");

        // Then: a person sees a page
        get(
                        RestAssured.given().accept("text/html"),
                        "/document-checks/" + documentNumber + "?sha256=" + contract.getString("sha256"))
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("凭据真实"));

        // When: the trade is unwound
        holdings(deliveryRefused(number));
        eventually("defaulted", () -> stateOf(number).equals("DEFAULTED"));

        // Then: the contract was genuine, and says how it ended
        check(documentNumber, contract.getString("sha256")).then().body("standing", equalTo("UNWOUND"));
        ask(buyer, "CONTRACT", number).then().statusCode(422).body("type", equalTo("/problems/trade-unwound"));
    }

    @Test
    void shouldGiveNobodyAnothersDocument() {
        // Given
        String seller = aParticipantWith(0, "VOLUNTARY", "410400");
        String buyer = aBuyerWith(2_000_000);
        String number = newTradeNumber();
        market(trade(number, 100, 20_000, buyer, seller));
        eventually("claimed", () -> stateOf(number).equals("DELIVERING"));
        String documentNumber = ask(seller, "CONTRACT", number).jsonPath().getString("documentNumber");

        // Then
        ask(newUscc(), "CONTRACT", number).then().statusCode(404);
        ask(seller, "CONTRACT", "T0").then().statusCode(404);
        get(trader(buyer), "/trade-documents/" + documentNumber + ".pdf").then().statusCode(404);
        get(trader(newUscc()), "/trade-documents").then().body("items.size()", equalTo(0));
        assertThatThrownBy(() -> sql("update trade_document set issued_on = issued_on + 1"))
                .hasStackTraceContaining("written once");
        assertThatThrownBy(() -> sql(insert(number, "ZS-" + number + "-B", "CERTIFICATE", buyer)))
                .hasStackTraceContaining("no CERTIFICATE of it");
        assertThatThrownBy(() -> sql(insert(number, "HT-" + number + "-B", "CONTRACT", seller)))
                .hasStackTraceContaining("is not the BUYER");
        assertThatThrownBy(() -> sql(insert(number, "HT-" + number + "-B", "CONTRACT", buyer)))
                .hasStackTraceContaining("the_hash_is_of_the_facts");
    }

    private static String insert(String trade, String number, String kind, String uscc) {
        return "insert into trade_document values ('%s', '%s', '%s', 'BUYER', '%s', 'facts', repeat('0', 32), repeat('0', 64), '2022-07-04')"
                .formatted(number, kind, trade, uscc);
    }
}
