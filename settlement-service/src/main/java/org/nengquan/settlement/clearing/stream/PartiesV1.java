package org.nengquan.settlement.clearing.stream;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parties of a trade that could not be applied; all that has to be readable to freeze the right accounts. */
record PartiesV1(@Nullable String buyerUscc, @Nullable String sellerUscc) {

    List<String> named() {
        return Stream.of(buyerUscc, sellerUscc).filter(Objects::nonNull).toList();
    }
}
