package org.nengquan.settlement.bankfile.stream;

import com.prowidesoftware.swift.model.mx.MxPain00100109;
import com.prowidesoftware.swift.model.mx.dic.AccountIdentification4Choice;
import com.prowidesoftware.swift.model.mx.dic.ActiveOrHistoricCurrencyAndAmount;
import com.prowidesoftware.swift.model.mx.dic.AmountType4Choice;
import com.prowidesoftware.swift.model.mx.dic.BranchAndFinancialInstitutionIdentification6;
import com.prowidesoftware.swift.model.mx.dic.CashAccount38;
import com.prowidesoftware.swift.model.mx.dic.ClearingSystemMemberIdentification2;
import com.prowidesoftware.swift.model.mx.dic.CreditTransferTransaction34;
import com.prowidesoftware.swift.model.mx.dic.CustomerCreditTransferInitiationV09;
import com.prowidesoftware.swift.model.mx.dic.DateAndDateTime2Choice;
import com.prowidesoftware.swift.model.mx.dic.FinancialInstitutionIdentification18;
import com.prowidesoftware.swift.model.mx.dic.GenericAccountIdentification1;
import com.prowidesoftware.swift.model.mx.dic.GenericOrganisationIdentification1;
import com.prowidesoftware.swift.model.mx.dic.GroupHeader85;
import com.prowidesoftware.swift.model.mx.dic.OrganisationIdentification29;
import com.prowidesoftware.swift.model.mx.dic.OrganisationIdentificationSchemeName1Choice;
import com.prowidesoftware.swift.model.mx.dic.Party38Choice;
import com.prowidesoftware.swift.model.mx.dic.PartyIdentification135;
import com.prowidesoftware.swift.model.mx.dic.PaymentIdentification6;
import com.prowidesoftware.swift.model.mx.dic.PaymentInstruction30;
import com.prowidesoftware.swift.model.mx.dic.PaymentMethod3Code;
import com.prowidesoftware.swift.model.mx.dic.RemittanceInformation16;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.nengquan.settlement.bankaccount.domain.SettlementAccount;
import org.nengquan.settlement.bankfile.app.MessageWriter;
import org.nengquan.settlement.bankfile.domain.Amount;
import org.nengquan.settlement.bankfile.domain.MovementsRule;
import org.nengquan.settlement.payment.domain.PaymentOrder;
import org.nengquan.settlement.payment.domain.PaymentOrder.OwnAccount;
import org.nengquan.settlement.payment.domain.PaymentOrder.Participant;
import org.nengquan.settlement.payment.domain.PaymentOrder.Payee;

/**
 * Writes pain.001.001.09, one order a file, from the account that pays. A participant is named by its 统一社会信用代码: the bank keeps the account that
 * each participant has registered with it, and pays to no other.
 */
@ApplicationScoped
class IsoWriter implements MessageWriter {
    private final ConfiguredAccount account;
    private final Clock clock;

    IsoWriter(ConfiguredAccount account, Clock clock) {
        this.account = account;
        this.clock = clock;
    }

    @Override
    public String write(PaymentOrder order, String wireId, Instant at) {
        BigDecimal yuan = new Amount(order.amountFen(), MovementsRule.YUAN).units();
        OffsetDateTime written = at.atZone(clock.getZone()).toOffsetDateTime().truncatedTo(ChronoUnit.SECONDS);
        var header = new GroupHeader85()
                .setMsgId(wireId)
                .setCreDtTm(written)
                .setNbOfTxs("1")
                .setCtrlSum(yuan)
                .setInitgPty(new PartyIdentification135().setNm(account.owner()));
        var instruction = new PaymentInstruction30()
                .setPmtInfId(wireId)
                .setPmtMtd(PaymentMethod3Code.TRF)
                .setNbOfTxs("1")
                .setCtrlSum(yuan)
                .setReqdExctnDt(new DateAndDateTime2Choice().setDt(written.toLocalDate()))
                .setDbtr(new PartyIdentification135().setNm(account.owner()))
                .setDbtrAcct(new CashAccount38()
                        .setId(account(account.number(order.from())))
                        .setCcy(MovementsRule.YUAN))
                .setDbtrAgt(bank(account.clearingNumber(order.from())))
                .addCdtTrfTxInf(payment(order, wireId, yuan));
        return new MxPain00100109()
                .setCstmrCdtTrfInitn(new CustomerCreditTransferInitiationV09()
                        .setGrpHdr(header)
                        .addPmtInf(instruction))
                .document();
    }

    private CreditTransferTransaction34 payment(PaymentOrder order, String wireId, BigDecimal yuan) {
        var amount = new ActiveOrHistoricCurrencyAndAmount().setValue(yuan).setCcy(MovementsRule.YUAN);
        var payment = new CreditTransferTransaction34()
                .setPmtId(new PaymentIdentification6().setInstrId(wireId).setEndToEndId(wireId))
                .setAmt(new AmountType4Choice().setInstdAmt(amount))
                .setRmtInf(new RemittanceInformation16().addUstrd(order.purpose()));
        return to(order.to(), payment);
    }

    /** A participant by its code; an account of ours by its number and its bank, as the clearing system wants it. */
    private CreditTransferTransaction34 to(Payee payee, CreditTransferTransaction34 payment) {
        return switch (payee) {
            case Participant(String uscc) ->
                payment.setCdtr(party(uscc)).setCdtrAcct(new CashAccount38().setId(account(uscc)));
            case OwnAccount(SettlementAccount own) ->
                payment.setCdtrAgt(bank(account.clearingNumber(own)))
                        .setCdtr(new PartyIdentification135().setNm(account.owner()))
                        .setCdtrAcct(new CashAccount38().setId(account(account.number(own))));
        };
    }

    private static PartyIdentification135 party(String uscc) {
        var id = new GenericOrganisationIdentification1()
                .setId(uscc)
                .setSchmeNm(new OrganisationIdentificationSchemeName1Choice().setPrtry("USCC"));
        return new PartyIdentification135()
                .setNm(uscc)
                .setId(new Party38Choice().setOrgId(new OrganisationIdentification29().addOthr(id)));
    }

    private static AccountIdentification4Choice account(String number) {
        return new AccountIdentification4Choice().setOthr(new GenericAccountIdentification1().setId(number));
    }

    private static BranchAndFinancialInstitutionIdentification6 bank(String clearingNumber) {
        return new BranchAndFinancialInstitutionIdentification6()
                .setFinInstnId(new FinancialInstitutionIdentification18()
                        .setClrSysMmbId(new ClearingSystemMemberIdentification2().setMmbId(clearingNumber)));
    }
}
