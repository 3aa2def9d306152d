package org.nengquan.bench.measure;

import java.util.List;
import org.nengquan.bench.figure.Line;
import org.nengquan.bench.stage.Stage;

/** Something that is measured beside its limit, both in one run. */
public interface Measure {

    /** What the person types to get it, such as {@code L4}. */
    String id();

    /** Takes it; may take minutes. Several lines when there are several services. */
    List<Line> take(Stage stage);

    /** Every measure there is, in the order in which a run takes them: the platform is youngest at start-up, and
     * makes way before the market is measured alone. */
    static List<Measure> all() {
        return List.of(
                new StartUp(),
                new Memory(),
                new ImageStart(),
                new TradeToDisclosure(),
                new WriterRows(),
                new WriterOrders(),
                new BookRebuild(),
                new WalSyncs(),
                new HttpOrders(),
                new HttpBatches(),
                new OrderToAck(),
                new SettledTrades(),
                new Matching());
    }
}
