package org.nengquan.settlement.export.domain;

/** A table that is filled row by row. */
public interface Sheet {

    /** Adds a row; a {@code Long} is an amount of fen and shown in yuan, everything else is text. */
    Sheet row(Object... cells);
}
