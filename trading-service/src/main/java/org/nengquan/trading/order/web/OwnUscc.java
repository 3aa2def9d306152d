package org.nengquan.trading.order.web;

import org.nengquan.intake.Caller;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Text;

/** For whom a caller trades: its own organization, whatever it may see of others. */
final class OwnUscc {

    private OwnUscc() {}

    /** 403 if the token names no organization. */
    static String of(Caller caller) {
        if (caller.uscc().isEmpty()) {
            throw Problems.forbidden(Text.of("令牌未指明所属单位", "The token names no organization"));
        }
        return caller.uscc();
    }
}
