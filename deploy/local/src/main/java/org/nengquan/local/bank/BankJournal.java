package org.nengquan.local.bank;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The bank's bookings, one JSON line each, on disk before they are answered.
 *
 * <p>A line that a hard stop cut short was never answered; it is cut off when the journal is opened again. Not safe for
 * threads: the account book calls it under its lock.
 */
final class BankJournal implements AutoCloseable {
    private final ObjectMapper json =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);
    private final FileChannel file;
    private final List<Booking> recovered;

    BankJournal(Path path) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        byte[] bytes = Files.exists(path) ? Files.readAllBytes(path) : new byte[0];
        int whole = wholeLines(bytes);
        recovered = read(new String(bytes, 0, whole, StandardCharsets.UTF_8));
        file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        file.truncate(whole);
        file.position(whole);
    }

    /** What was booked before this start. */
    List<Booking> recovered() {
        return recovered;
    }

    /** Returns when the booking would survive a power cut. */
    void append(Booking booking) throws IOException {
        ByteBuffer line = ByteBuffer.wrap((write(booking) + "\n").getBytes(StandardCharsets.UTF_8));
        while (line.hasRemaining()) {
            file.write(line);
        }
        file.force(false);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private String write(Booking booking) throws JsonProcessingException {
        return json.writerFor(Booking.class).writeValueAsString(booking);
    }

    private List<Booking> read(String lines) throws JsonProcessingException {
        List<Booking> bookings = new ArrayList<>();
        for (String line : lines.lines().toList()) {
            bookings.add(json.readValue(line, Booking.class));
        }
        return List.copyOf(bookings);
    }

    private static int wholeLines(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return end;
    }
}
