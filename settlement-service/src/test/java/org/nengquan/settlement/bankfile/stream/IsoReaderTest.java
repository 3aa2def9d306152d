package org.nengquan.settlement.bankfile.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nengquan.settlement.bankfile.BankMessages.in;
import static org.nengquan.settlement.bankfile.BankMessages.out;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nengquan.settlement.bankaccount.domain.BankAccounts;
import org.nengquan.settlement.bankfile.BankMessages;
import org.nengquan.settlement.bankfile.app.MessageReader.UnreadableMessage;
import org.nengquan.settlement.bankfile.domain.Amount;
import org.nengquan.settlement.bankfile.domain.BankFile;
import org.nengquan.settlement.bankfile.domain.BankFile.Notices;
import org.nengquan.settlement.bankfile.domain.BankFile.OrderStatus;
import org.nengquan.settlement.bankfile.domain.BankFile.Statement;
import org.nengquan.settlement.bankfile.domain.BankFile.Statuses;
import org.nengquan.settlement.payment.domain.PaymentOrder;
import org.nengquan.settlement.payment.domain.PaymentOrder.OwnAccount;
import org.nengquan.settlement.payment.domain.PaymentOrder.Participant;

/** Messages written by hand are read to the last figure; what is not understood is not half understood. */
class IsoReaderTest {
    private static final String USCC = "91410100MA0000001X";
    private static final IsoReader READER = new IsoReader();

    private static BankFile read(String xml) throws UnreadableMessage {
        return READER.read(xml.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void shouldReadANotice() throws Exception {
        var file = (Notices) read(BankMessages.camt054("N1", List.of(in(1234, "D1", USCC), out(5, "P1", USCC))));

        assertThat(file.messageId()).isEqualTo("N1");
        assertThat(file.account().number()).isEqualTo(BankMessages.ACCOUNT);
        assertThat(file.control()).hasValueSatisfying(sum -> {
            assertThat(sum.count()).isEqualTo(2);
            assertThat(sum.sum()).isEqualTo(new Amount(1239, "CNY"));
        });
        var deposit = file.entries().getFirst();
        assertThat(deposit.effectFen()).isEqualTo(1234);
        assertThat(deposit.bookedOn()).isEqualTo(LocalDate.of(2022, 7, 4));
        assertThat(deposit.details()).singleElement().satisfies(detail -> {
            assertThat(detail.bankReference()).isEqualTo("D1");
            assertThat(detail.party()).isEqualTo(USCC);
            assertThat(detail.words()).isEqualTo("入金");
        });
        assertThat(file.entries().getLast().details().getFirst().reference(false))
                .isEqualTo("P1");
    }

    @Test
    void shouldReadAStatement() throws Exception {
        var file = (Statement) read(BankMessages.camt053("S1", "2022-07-04", 100, 150, List.of(in(50, "D1", USCC))));

        assertThat(file.period().statementId()).isEqualTo("S1");
        assertThat(file.period().on()).isEqualTo(LocalDate.of(2022, 7, 4));
        assertThat(file.opening().fen()).isEqualTo(100);
        assertThat(file.closing().fen()).isEqualTo(150);
    }

    @Test
    void shouldReadAStatus() throws Exception {
        var file = (Statuses) read(BankMessages.pain002("R1", "W1", 70, "ACSC"));

        assertThat(file.statuses()).containsExactly(new OrderStatus("W1", "ACSC"));
        assertThat(file.control().orElseThrow().sum().fen()).isEqualTo(70);
    }

    @Test
    void shouldRefuseWhatItDoesNotUnderstand() {
        String good = BankMessages.camt054("N1", List.of(in(1234, "D1", USCC)));

        for (String bad : List.of(
                "",
                "not xml",
                good.substring(0, good.length() / 2),
                good + "<more/>",
                good.replace("camt.054.001.08", "camt.052.001.08"),
                good.replace("<CdtDbtInd>CRDT</CdtDbtInd>", "<CdtDbtInd>BOTH</CdtDbtInd>"),
                good.replace("<BkTxCd/>", "<BkTxCd/><Surprise>1</Surprise>"),
                good.replace(">12.34<", ">12,34<"),
                good.replace(">12.34<", ">12.345<"),
                good.replace("<Sts><Cd>BOOK</Cd></Sts>", ""),
                good.replace("<BookgDt><Dt>2022-07-04</Dt></BookgDt>", ""),
                good.replace("?>", "?><!DOCTYPE Document [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>")
                        .replace("入金", "&x;"))) {
            assertThat(bad).isNotEqualTo(good);
            assertThatThrownBy(() -> read(bad)).as(bad).isInstanceOf(UnreadableMessage.class);
        }
    }

    @Test
    void shouldWriteAnOrderThatABankUnderstands() {
        var clock = Clock.system(ZoneId.of("Asia/Shanghai"));
        var writer = new IsoWriter(new ConfiguredAccount(new Config(), "files"), clock);
        var order = new PaymentOrder("0198-A", BankAccounts.first(), new Participant(USCC), 1_234_567, "出金 & <其他>");

        String document = writer.write(order, "0198A", Instant.parse("2022-07-04T02:00:00Z"));

        assertThat(document)
                .contains("urn:iso:std:iso:20022:tech:xsd:pain.001.001.09", "2022-07-04T10:00:00+08:00")
                .containsPattern("<(\\w+:)?MsgId>0198A</")
                .containsPattern("<(\\w+:)?EndToEndId>0198A</")
                .containsPattern("<(\\w+:)?CtrlSum>12345.67</")
                .containsPattern("<(\\w+:)?InstdAmt Ccy=\"CNY\">12345.67</")
                .contains(
                        USCC, BankMessages.ACCOUNT, "105491000012", "&#20986;&#37329; &amp; &lt;&#20854;&#20182;&gt;");
        assertThat(writer.write(order, "0198A", Instant.parse("2022-07-04T02:00:00Z")))
                .isEqualTo(document);
    }

    /** 调拨: from the account that is registered to the one that is configured, each with its own bank. */
    @Test
    void shouldWriteATransferBetweenOurOwnAccounts() {
        var writer = new IsoWriter(new ConfiguredAccount(new Config(), "files"), Clock.systemUTC());
        var order =
                new PaymentOrder("0198-B", BankAccounts.second(), new OwnAccount(BankAccounts.first()), 300, "结算账户间调拨");

        String document = writer.write(order, "0198B", Instant.parse("2022-07-04T02:00:00Z"))
                .replaceAll("<(/?)\\w+:", "<$1")
                .replaceAll("\\s+<", "<");

        assertThat(document)
                .containsPattern("<DbtrAcct><Id><Othr><Id>41001234567890</Id>")
                .containsPattern("<DbtrAgt><FinInstnId><ClrSysMmbId><MmbId>105491000029</MmbId>")
                .containsPattern("<CdtrAgt><FinInstnId><ClrSysMmbId><MmbId>105491000012</MmbId>")
                .containsPattern("<CdtrAcct><Id><Othr><Id>" + BankMessages.ACCOUNT + "</Id>")
                .doesNotContain("USCC");
    }

    private record Config() implements FilesConfig {
        @Override
        public Path in() {
            return Path.of("in");
        }

        @Override
        public Path out() {
            return Path.of("out");
        }

        @Override
        public Optional<String> account() {
            return Optional.of(BankMessages.ACCOUNT);
        }

        @Override
        public Optional<String> clearingNumber() {
            return Optional.of("105491000012");
        }

        @Override
        public String owner() {
            return "交易机构";
        }
    }
}
