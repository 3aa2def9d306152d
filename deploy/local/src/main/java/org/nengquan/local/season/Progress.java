package org.nengquan.local.season;

/** Hears how far a long piece of work has come. */
public interface Progress {

    /**
     * One more step is done.
     *
     * @param what what is being done, for people
     * @param done how many steps are done
     * @param total how many there are
     */
    void at(String what, long done, long total);
}
