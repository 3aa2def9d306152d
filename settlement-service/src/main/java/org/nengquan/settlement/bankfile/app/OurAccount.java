package org.nengquan.settlement.bankfile.app;

/** The settlement account (结算银行账户) that the bank keeps for us. */
public interface OurAccount {

    /** Its number, as files name it. */
    String number();
}
