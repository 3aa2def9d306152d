package org.nengquan.settlement.bankfile.stream;

import static org.nengquan.settlement.bankfile.stream.Present.orEmpty;
import static org.nengquan.settlement.bankfile.stream.Present.present;

import com.prowidesoftware.swift.model.mx.dic.CreditDebitCode;
import com.prowidesoftware.swift.model.mx.dic.EntryTransaction10;
import com.prowidesoftware.swift.model.mx.dic.GenericOrganisationIdentification1;
import com.prowidesoftware.swift.model.mx.dic.Party40Choice;
import com.prowidesoftware.swift.model.mx.dic.ReportEntry10;
import com.prowidesoftware.swift.model.mx.dic.TransactionReferences6;
import java.util.List;
import java.util.Optional;
import org.nengquan.settlement.bankfile.domain.Amount;
import org.nengquan.settlement.bankfile.domain.Detail;
import org.nengquan.settlement.bankfile.domain.FileEntry;

/** The entries of camt.053 and camt.054, which are alike. */
final class IsoEntries {
    private static final String NOT_PROVIDED = "NOTPROVIDED";

    private IsoEntries() {}

    static FileEntry entry(ReportEntry10 entry) {
        boolean credit = present(entry.getCdtDbtInd(), "Ntry/CdtDbtInd") == CreditDebitCode.CRDT;
        Amount amount = IsoMovements.amount(entry.getAmt(), "Ntry/Amt");
        return new FileEntry(
                amount,
                credit,
                "BOOK".equals(present(entry.getSts(), "Ntry/Sts").getCd()),
                Boolean.TRUE.equals(entry.isRvslInd()),
                IsoMovements.day(entry.getBookgDt(), "Ntry/BookgDt"),
                details(entry, amount, credit));
    }

    private static List<Detail> details(ReportEntry10 entry, Amount amount, boolean credit) {
        List<EntryTransaction10> payments = entry.getNtryDtls().stream()
                .flatMap(details -> details.getTxDtls().stream())
                .toList();
        if (payments.isEmpty()) {
            return List.of(new Detail(amount, orEmpty(entry.getAcctSvcrRef()), "", "", ""));
        }
        boolean alone = payments.size() == 1;
        return payments.stream()
                .map(payment -> alone
                        ? detail(payment, amount, orEmpty(entry.getAcctSvcrRef()), credit)
                        : detail(payment, own(payment), "", credit))
                .toList();
    }

    /**
     * @param entryReference the bank's name for the entry, which names its payment if there is only one
     */
    private static Detail detail(EntryTransaction10 payment, Amount amount, String entryReference, boolean credit) {
        Optional<TransactionReferences6> refs = Optional.ofNullable(payment.getRefs());
        return new Detail(
                amount,
                refs.map(TransactionReferences6::getAcctSvcrRef).orElse(entryReference),
                refs.map(TransactionReferences6::getEndToEndId)
                        .filter(id -> !id.equals(NOT_PROVIDED))
                        .orElse(""),
                party(payment, credit),
                words(payment));
    }

    private static Amount own(EntryTransaction10 payment) {
        return IsoMovements.amount(payment.getAmt(), "TxDtls/Amt");
    }

    /** Who paid us, or whom we paid: the first organisation identification. */
    private static String party(EntryTransaction10 payment, boolean credit) {
        return Optional.ofNullable(payment.getRltdPties())
                .map(parties -> credit ? parties.getDbtr() : parties.getCdtr())
                .map(Party40Choice::getPty)
                .map(party -> party.getId())
                .map(id -> id.getOrgId())
                .flatMap(organisation -> organisation.getOthr().stream().findFirst())
                .map(GenericOrganisationIdentification1::getId)
                .orElse("");
    }

    private static String words(EntryTransaction10 payment) {
        return Optional.ofNullable(payment.getRmtInf())
                .map(words -> String.join(" ", words.getUstrd()))
                .orElse("");
    }
}
