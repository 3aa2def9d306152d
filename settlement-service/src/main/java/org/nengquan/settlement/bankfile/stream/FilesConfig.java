package org.nengquan.settlement.bankfile.stream;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

@ConfigMapping(prefix = "nengquan.bank-files")
interface FilesConfig {

    /** Where the bank puts its files; replicas share it. Wrong: nothing of the bank arrives. */
    @WithDefault("bank/in")
    Path in();

    /** Where the bank fetches our files; replicas share it. Wrong: no payment is made. */
    @WithDefault("bank/out")
    Path out();

    /** Number of the first settlement account, as the bank's files name it; others are registered. Wrong: every file is refused as another account's. */
    Optional<String> account();

    /** The number of that account's bank in the clearing system (大额支付行号, 12 digits). Wrong: the bank refuses our orders. */
    Optional<String> clearingNumber();

    /** Our name at the bank. */
    @WithDefault("河南省用能权交易机构")
    String owner();
}
