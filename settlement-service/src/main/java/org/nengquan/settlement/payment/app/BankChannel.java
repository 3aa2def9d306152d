package org.nengquan.settlement.payment.app;

/** A way to reach the bank. The configuration says which one is the {@link Bank}. */
public interface BankChannel extends Bank {

    /** Its name in the configuration. */
    String kind();
}
