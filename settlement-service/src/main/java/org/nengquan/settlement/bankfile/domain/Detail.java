package org.nengquan.settlement.bankfile.domain;

/**
 * One payment of an entry.
 *
 * @param amount more than nothing
 * @param bankReference the bank's own name for it
 * @param endToEndId the payer's name for it; ours, if we ordered it; empty if none was given
 * @param party 统一社会信用代码 of the other side; empty if the file does not say
 * @param words the payer's words
 */
public record Detail(Amount amount, String bankReference, String endToEndId, String party, String words) {

    /** What names it: for a payment of ours our own id, else the bank's. */
    public String reference(boolean credit) {
        return credit || endToEndId.isEmpty() ? bankReference : endToEndId;
    }
}
