package org.nengquan.trading.journal.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import org.nengquan.trading.auction.domain.Auction;
import org.nengquan.trading.auction.domain.Bid;
import org.nengquan.trading.gate.domain.Intent;
import org.nengquan.trading.journal.app.Codec;
import org.nengquan.trading.matching.domain.Command;
import org.nengquan.trading.matching.domain.Event;
import org.nengquan.trading.matching.domain.ListingCommand;
import org.nengquan.trading.matching.domain.Snapshot;
import org.nengquan.trading.offer.domain.DirectedOffer;

/**
 * The journal's text. Its own mapper, not the application's: what is written must not change with a REST setting. Fields
 * stand in the order of the record, maps in the order of their keys.
 */
@ApplicationScoped
class JsonCodec implements Codec {
    private final ThreadLocal<TextWriter> commands;
    private final ThreadLocal<TextWriter> events;
    private final ObjectWriter snapshots;
    private final ObjectReader commandReader;
    private final ObjectReader eventReader;
    private final ObjectReader snapshotReader;

    JsonCodec() {
        var mapper = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .addMixIn(Command.class, CommandNames.class)
                .addMixIn(Event.class, EventNames.class)
                .addMixIn(ListingCommand.Entry.class, EntryTexts.class)
                .addMixIn(Intent.class, IntentTexts.class)
                .addMixIn(Auction.class, AuctionNames.class)
                .addMixIn(Bid.class, BidNames.class)
                .addMixIn(DirectedOffer.class, DirectedOfferNames.class)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
                .build();
        var eventList = new TypeReference<List<Event>>() {};
        ObjectWriter ofCommands = mapper.writerFor(Command.class);
        ObjectWriter ofEvents = mapper.writerFor(eventList);
        commands = ThreadLocal.withInitial(() -> new TextWriter(ofCommands));
        events = ThreadLocal.withInitial(() -> new TextWriter(ofEvents));
        snapshots = mapper.writerFor(Snapshot.class);
        commandReader = mapper.readerFor(Command.class);
        eventReader = mapper.readerFor(eventList);
        snapshotReader = mapper.readerFor(Snapshot.class);
    }

    @Override
    public String write(Command command) {
        return write(commands, command);
    }

    @Override
    public String write(List<Event> list) {
        return write(events, list);
    }

    @Override
    public String write(Snapshot snapshot) {
        try {
            return snapshots.writeValueAsString(snapshot);
        } catch (JsonProcessingException bug) {
            throw unwritable(snapshot, bug);
        }
    }

    @Override
    public Command readCommand(String text) {
        return read(commandReader, text);
    }

    @Override
    public List<Event> readEvents(String text) {
        return read(eventReader, text);
    }

    @Override
    public Snapshot readSnapshot(String text) {
        return read(snapshotReader, text);
    }

    private static String write(ThreadLocal<TextWriter> writers, Object value) {
        try {
            return writers.get().write(value);
        } catch (IOException | RuntimeException bug) {
            writers.remove();
            throw unwritable(value, bug);
        }
    }

    private static IllegalStateException unwritable(Object value, Exception bug) {
        return new IllegalStateException("cannot be written: " + value.getClass(), bug);
    }

    private static <T> T read(ObjectReader reader, String text) {
        try {
            return reader.readValue(text);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("the journal holds a text that cannot be read", damaged);
        }
    }
}
