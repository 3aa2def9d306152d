package org.nengquan.trading.market.app;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.UnicastProcessor;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.nengquan.trading.journal.app.Board;

/**
 * One listener's queue. It is filled by the market's own thread, which waits for nobody: a listener whose queue is full is
 * cut off, because dropping single news would leave it with a market that never was.
 */
final class Listener {
    static final int WAITING = 512;

    private final BlockingQueue<Board.News> waiting = new ArrayBlockingQueue<>(WAITING);
    private final UnicastProcessor<Board.News> heard = UnicastProcessor.create(waiting, () -> {});
    private final Runnable tooSlow;
    private boolean cutOff;

    Listener(Runnable tooSlow) {
        this.tooSlow = tooSlow;
    }

    /** Takes one piece of news; called by one thread at a time and never blocks. */
    void hear(Board.News news) {
        if (cutOff) {
            return;
        }
        if (waiting.remainingCapacity() == 0) {
            cutOff = true;
            tooSlow.run();
            return;
        }
        heard.onNext(news);
    }

    Multi<Board.News> heard() {
        return heard;
    }
}
