package org.nengquan.settlement.tradedocument.domain;

import java.time.LocalDate;
import org.nengquan.settlement.digest.domain.Sha256;

/**
 * A party's document of a trade: its own side of it, and nothing of the other's (办法§22). Whoever is shown the facts and
 * the salt can compute the hash and ask the exchange whether it is genuine.
 *
 * @param name which document of which trade for which side
 * @param uscc 统一社会信用代码 of the party
 * @param facts what it certifies, line by line
 * @param salt 32 hexadecimal digits of chance
 * @param issuedOn business date
 */
public record TradeDocument(Name name, String uscc, String facts, String salt, LocalDate issuedOn) {

    /** SHA-256 over salt, line break and facts, in UTF-8. */
    public String sha256() {
        return Sha256.of(salt + "\n" + facts);
    }

    /** Which document of which trade for which side: there is one. */
    public record Name(Kind kind, String tradeNumber, Side side) {

        /** The public number, such as {@code HT-HN20220704000017-B}. */
        public String number() {
            return kind.prefix() + "-" + tradeNumber + (side == Side.BUYER ? "-B" : "-S");
        }
    }

    /** What kind of document. */
    public enum Kind {
        /** 成交确认书（电子合同）: the trade as it was made. */
        CONTRACT("HT"),
        /** 交易凭证: the trade as it was settled. */
        CERTIFICATE("ZS");

        private final String prefix;

        Kind(String prefix) {
            this.prefix = prefix;
        }

        String prefix() {
            return prefix;
        }
    }

    /** Whose document. */
    public enum Side {
        BUYER,
        SELLER
    }
}
