package org.nengquan.settlement.bankfile.domain;

/**
 * Why a file is refused, whole.
 *
 * @param code stable, such as {@code unknown-account}
 * @param detail with the figures
 */
public record Fault(String code, String detail) {

    @Override
    public String toString() {
        return code + ": " + detail;
    }
}
