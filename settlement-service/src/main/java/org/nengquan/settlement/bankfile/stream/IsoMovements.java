package org.nengquan.settlement.bankfile.stream;

import static org.nengquan.settlement.bankfile.stream.Present.only;
import static org.nengquan.settlement.bankfile.stream.Present.present;

import com.prowidesoftware.swift.model.mx.MxCamt05300108;
import com.prowidesoftware.swift.model.mx.MxCamt05400108;
import com.prowidesoftware.swift.model.mx.dic.AccountIdentification4Choice;
import com.prowidesoftware.swift.model.mx.dic.AccountNotification17;
import com.prowidesoftware.swift.model.mx.dic.AccountStatement9;
import com.prowidesoftware.swift.model.mx.dic.ActiveOrHistoricCurrencyAndAmount;
import com.prowidesoftware.swift.model.mx.dic.CashAccount39;
import com.prowidesoftware.swift.model.mx.dic.CashBalance8;
import com.prowidesoftware.swift.model.mx.dic.CreditDebitCode;
import com.prowidesoftware.swift.model.mx.dic.DateAndDateTime2Choice;
import com.prowidesoftware.swift.model.mx.dic.NumberAndSumOfTransactions4;
import com.prowidesoftware.swift.model.mx.dic.TotalTransactions6;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nengquan.settlement.bankfile.domain.Amount;
import org.nengquan.settlement.bankfile.domain.BankFile.Account;
import org.nengquan.settlement.bankfile.domain.BankFile.ControlSum;
import org.nengquan.settlement.bankfile.domain.BankFile.Notices;
import org.nengquan.settlement.bankfile.domain.BankFile.Period;
import org.nengquan.settlement.bankfile.domain.BankFile.Statement;

/** camt.054 and camt.053: one account a file. */
final class IsoMovements {
    /** Opening booked, or previously closed booked: the same figure under two names. */
    private static final Set<String> OPENING = Set.of("OPBD", "PRCD");

    private static final Set<String> CLOSING = Set.of("CLBD");

    private IsoMovements() {}

    static Notices notices(MxCamt05400108 message) {
        var body = present(message.getBkToCstmrDbtCdtNtfctn(), "BkToCstmrDbtCdtNtfctn");
        AccountNotification17 told = only(body.getNtfctn(), "Ntfctn");
        Account account = account(told.getAcct());
        return new Notices(
                present(body.getGrpHdr(), "GrpHdr").getMsgId(),
                account,
                control(told.getTxsSummry(), account),
                told.getNtry().stream().map(IsoEntries::entry).toList());
    }

    static Statement statement(MxCamt05300108 message) {
        var body = present(message.getBkToCstmrStmt(), "BkToCstmrStmt");
        AccountStatement9 stated = only(body.getStmt(), "Stmt");
        Account account = account(stated.getAcct());
        CashBalance8 closing = balance(stated.getBal(), CLOSING);
        return new Statement(
                present(body.getGrpHdr(), "GrpHdr").getMsgId(),
                account,
                new Period(present(stated.getId(), "Stmt/Id"), day(closing.getDt(), "Bal/Dt")),
                amount(balance(stated.getBal(), OPENING)),
                amount(closing),
                control(stated.getTxsSummry(), account),
                stated.getNtry().stream().map(IsoEntries::entry).toList());
    }

    static Amount amount(@Nullable ActiveOrHistoricCurrencyAndAmount amount, String path) {
        ActiveOrHistoricCurrencyAndAmount there = present(amount, path);
        return Amount.of(present(there.getValue(), path), present(there.getCcy(), path + "/@Ccy"));
    }

    static LocalDate day(@Nullable DateAndDateTime2Choice date, String path) {
        DateAndDateTime2Choice there = present(date, path);
        return there.getDt() != null
                ? there.getDt()
                : present(there.getDtTm(), path).toLocalDate();
    }

    /** An account overdrawn is below nothing. */
    private static Amount amount(CashBalance8 balance) {
        Amount amount = amount(balance.getAmt(), "Bal/Amt");
        return balance.getCdtDbtInd() == CreditDebitCode.DBIT ? new Amount(-amount.fen(), amount.currency()) : amount;
    }

    private static CashBalance8 balance(List<CashBalance8> balances, Set<String> codes) {
        return only(
                balances.stream()
                        .filter(balance -> codes.contains(code(balance)))
                        .toList(),
                "Bal of " + codes);
    }

    private static String code(CashBalance8 balance) {
        var type = present(present(balance.getTp(), "Bal/Tp").getCdOrPrtry(), "Bal/Tp/CdOrPrtry");
        return Present.orEmpty(type.getCd());
    }

    private static Account account(@Nullable CashAccount39 account) {
        CashAccount39 there = present(account, "Acct");
        return new Account(number(present(there.getId(), "Acct/Id")), present(there.getCcy(), "Acct/Ccy"));
    }

    private static String number(AccountIdentification4Choice id) {
        return id.getIBAN() != null
                ? id.getIBAN()
                : present(present(id.getOthr(), "Acct/Id/Othr").getId(), "Acct/Id/Othr/Id");
    }

    private static Optional<ControlSum> control(@Nullable TotalTransactions6 summary, Account account) {
        if (summary == null || summary.getTtlNtries() == null) {
            return Optional.empty();
        }
        NumberAndSumOfTransactions4 total = summary.getTtlNtries();
        return Optional.of(new ControlSum(
                Long.parseLong(present(total.getNbOfNtries(), "TtlNtries/NbOfNtries")),
                Amount.of(present(total.getSum(), "TtlNtries/Sum"), account.currency())));
    }
}
