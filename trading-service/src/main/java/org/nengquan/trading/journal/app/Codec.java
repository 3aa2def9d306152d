package org.nengquan.trading.journal.app;

import java.util.List;
import org.nengquan.trading.matching.domain.Command;
import org.nengquan.trading.matching.domain.Event;
import org.nengquan.trading.matching.domain.Snapshot;

/**
 * Commands, events and states as text: the same value always becomes the same text, on any machine, and the text becomes
 * an equal value again.
 */
public interface Codec {

    String write(Command command);

    String write(List<Event> events);

    String write(Snapshot snapshot);

    Command readCommand(String text);

    List<Event> readEvents(String text);

    Snapshot readSnapshot(String text);
}
