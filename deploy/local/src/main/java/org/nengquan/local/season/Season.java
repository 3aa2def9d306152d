package org.nengquan.local.season;

/** Something that can be played on a running platform. */
public interface Season {

    /**
     * Plays from where the platform stands to the end.
     *
     * @throws SeasonFailure if the platform does not do what the law and its API promise
     */
    SeasonResult play();
}
