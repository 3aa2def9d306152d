package org.nengquan.settlement.bankfile;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** Messages as a bank writes them: plain text by the ISO 20022 schemas, sharing no code with the service. */
public final class BankMessages {
    public static final String ACCOUNT = "4100123456789012345";

    private BankMessages() {}

    /** One entry; a payment out names our order by its end-to-end id. */
    public record Entry(boolean credit, long fen, String reference, String uscc, String ourId) {
        String xml() {
            String refs = credit
                    ? "<AcctSvcrRef>" + reference + "</AcctSvcrRef>"
                            + (ourId.isEmpty() ? "" : "<EndToEndId>" + ourId + "</EndToEndId>")
                    : "<EndToEndId>" + reference + "</EndToEndId>";
            String side = credit ? "Dbtr" : "Cdtr";
            return """
                    <Ntry><Amt Ccy="CNY">%s</Amt><CdtDbtInd>%s</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>\
                    <BookgDt><Dt>2022-07-04</Dt></BookgDt><BkTxCd/><NtryDtls><TxDtls><Refs>%s</Refs><RltdPties><%s><Pty>\
                    <Nm>某单位</Nm><Id><OrgId><Othr><Id>%s</Id><SchmeNm><Prtry>USCC</Prtry></SchmeNm></Othr></OrgId></Id></Pty></%s>\
                    </RltdPties><RmtInf><Ustrd>入金</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>\
                    """.formatted(yuan(fen), credit ? "CRDT" : "DBIT", refs, side, uscc, side);
        }
    }

    public static Entry in(long fen, String depositId, String uscc) {
        return new Entry(true, fen, depositId, uscc, "");
    }

    public static Entry out(long fen, String wireId, String uscc) {
        return new Entry(false, fen, wireId, uscc, wireId);
    }

    /** What we sent from another account of ours; the bank names us as it knows us. */
    public static Entry ours(long fen, String depositId, String wireId) {
        return new Entry(true, fen, depositId, "12410000MB1X00000A", wireId);
    }

    public static String camt054(String id, List<Entry> entries) {
        return camt054(id, entries, summary(entries));
    }

    public static String camt054(String id, List<Entry> entries, String summary) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.054.001.08"><BkToCstmrDbtCdtNtfctn>\
                <GrpHdr><MsgId>%s</MsgId><CreDtTm>2022-07-04T09:30:00+08:00</CreDtTm></GrpHdr>\
                <Ntfctn><Id>%s</Id>%s%s%s</Ntfctn></BkToCstmrDbtCdtNtfctn></Document>
                """.formatted(id, id, account(), summary, xml(entries));
    }

    public static String camt053(String id, String day, long openingFen, long closingFen, List<Entry> entries) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt>\
                <GrpHdr><MsgId>%s</MsgId><CreDtTm>2022-07-04T18:00:00+08:00</CreDtTm></GrpHdr>\
                <Stmt><Id>%s</Id>%s%s%s%s%s</Stmt></BkToCstmrStmt></Document>
                """.formatted(
                        id,
                        id,
                        account(),
                        balance("OPBD", openingFen, day),
                        balance("CLBD", closingFen, day),
                        summary(entries),
                        xml(entries));
    }

    public static String pain002(String id, String wireId, long fen, String status) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><CstmrPmtStsRpt>\
                <GrpHdr><MsgId>%s</MsgId><CreDtTm>2022-07-04T10:00:00+08:00</CreDtTm></GrpHdr>\
                <OrgnlGrpInfAndSts><OrgnlMsgId>%s</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId>\
                <OrgnlNbOfTxs>1</OrgnlNbOfTxs><OrgnlCtrlSum>%s</OrgnlCtrlSum></OrgnlGrpInfAndSts>\
                <OrgnlPmtInfAndSts><OrgnlPmtInfId>%s</OrgnlPmtInfId><TxInfAndSts><OrgnlEndToEndId>%s</OrgnlEndToEndId>\
                <TxSts>%s</TxSts></TxInfAndSts></OrgnlPmtInfAndSts></CstmrPmtStsRpt></Document>
                """.formatted(id, wireId, yuan(fen), wireId, wireId, status);
    }

    public static String summary(List<Entry> entries) {
        long fen = entries.stream().mapToLong(Entry::fen).sum();
        return "<TxsSummry><TtlNtries><NbOfNtries>%d</NbOfNtries><Sum>%s</Sum></TtlNtries></TxsSummry>"
                .formatted(entries.size(), yuan(fen));
    }

    private static String account() {
        return "<Acct><Id><Othr><Id>" + ACCOUNT + "</Id></Othr></Id><Ccy>CNY</Ccy></Acct>";
    }

    private static String balance(String code, long fen, String day) {
        return "<Bal><Tp><CdOrPrtry><Cd>%s</Cd></CdOrPrtry></Tp><Amt Ccy=\"CNY\">%s</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>%s</Dt></Dt></Bal>"
                .formatted(code, yuan(fen), day);
    }

    private static String xml(List<Entry> entries) {
        return entries.stream().map(Entry::xml).collect(Collectors.joining());
    }

    private static String yuan(long fen) {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }
}
