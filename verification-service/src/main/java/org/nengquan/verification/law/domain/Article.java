package org.nengquan.verification.law.domain;

import org.nengquan.problem.domain.Refusal;

/**
 * The places in the law that a decision of this service can rest on.
 *
 * <p>办法 is 《河南省用能权有偿使用和交易管理暂行办法》 (豫政办〔2022〕41号). 586号 is 豫发改环资〔2022〕586号, the province's
 * method for confirming rights and for third-party bodies.
 */
public enum Article {
    /** Energy units exclude coal and count tce; coal units count physical tonnes. */
    INSTRUMENTS("办法§7", "2022-07-01"),
    /** A retrofit's saving: the unit commissions a third party, the city reviews and confirms. */
    RETROFIT("办法§9", "2022-07-01"),
    /** Voluntary units trade; units in the carbon market no longer do. */
    PARTICIPANTS("办法§11、方案二(一)3", "2022-07-01"),
    /** False data of units and third parties are corrected by order; until then nothing moves. */
    TRUE_DATA("办法§19、§21", "2022-07-01"),
    /** Verified consumption is what a unit performs for each year. */
    PERFORMANCE("办法§5、方案二(四)", "2022-07-01"),
    /** The base period is filed before the works, the re-audit follows them. */
    CONFIRMATION_METHOD("办法§9、豫发改环资〔2022〕586号", "2022-07-10"),
    /** How energy is turned into standard coal. */
    CONVERSION("GB/T 2589-2020", "2021-04-01"),
    /** How the saving of a technical measure is computed. */
    SAVING("办法§9、GB/T 13234-2018", "2022-07-01"),
    /** Rule parameters: whoever administers trading sets them, for the days to come. */
    PARAMETERS("办法§5", "2022-07-01");

    private final String citation;
    private final String inForceSince;

    Article(String citation, String inForceSince) {
        this.citation = citation;
        this.inForceSince = inForceSince;
    }

    /** The article as lawyers cite it. */
    public String citation() {
        return citation;
    }

    /** A refusal that already names this article and its version. */
    public Refusal.Builder refuses(String code) {
        return Refusal.of(code).article(citation).ruleVersion(inForceSince);
    }
}
