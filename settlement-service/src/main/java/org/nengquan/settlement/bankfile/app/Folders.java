package org.nengquan.settlement.bankfile.app;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** The folders that we share with the bank. Every call may fail with {@link java.io.UncheckedIOException}. */
public interface Folders {

    /** Files that the bank has finished writing, by name. */
    Uni<List<Found>> waiting();

    /** Puts a file away that was taken in. */
    Uni<Void> taken(Found file);

    /** Sets a file aside with the reasons beside it. */
    Uni<Void> refused(Found file, String reasons);

    /** Gives the bank a file, whole or not at all; the same name again replaces it. */
    Uni<Void> put(String name, String content);

    /** A file and its bytes. */
    record Found(String name, byte[] content, String sha256) {}
}
