package org.nengquan.registry.document.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.registry.Files;

class DocumentRulesTest {

    private static String refused(byte[] content) {
        return ((Outcome.Refused<FileFacts>) DocumentRules.read(content)).why().code();
    }

    @Test
    void shouldTellTheFormatByTheContent() {
        assertThat(FileFormat.of(Files.pdf("营业执照"))).contains(FileFormat.PDF);
        assertThat(FileFormat.of(Files.png())).contains(FileFormat.PNG);
        assertThat(FileFormat.of(Files.jpeg())).contains(FileFormat.JPEG);
        assertThat(FileFormat.of(Files.zip("OFD.xml"))).contains(FileFormat.OFD);
    }

    @Test
    void shouldNotTakeAnotherZipForAnOfd() {
        assertThat(FileFormat.of(Files.zip("word/document.xml"))).isEmpty();
        assertThat(FileFormat.of(Files.zip("folder/OFD.xml"))).isEmpty();
    }

    @Test
    void shouldSeeThatAFileWasCutOff() {
        byte[] pdf = Files.pdf("x".repeat(4000));
        byte[] ofd = Files.zip("OFD.xml");
        assertThat(FileFormat.of(Arrays.copyOf(pdf, 2000))).isEmpty();
        assertThat(FileFormat.of(Arrays.copyOf(Files.png(), 12))).isEmpty();
        assertThat(FileFormat.of(Arrays.copyOf(ofd, ofd.length - 30))).isEmpty();
    }

    @Test
    void shouldLiveThroughAnyBytes() {
        for (int length = 0; length < 200; length++) {
            byte[] bytes = new byte[length];
            for (int i = 0; i < length; i++) {
                bytes[i] = (byte) (i * 31 + length);
            }
            assertThat(FileFormat.of(bytes)).isEqualTo(Optional.empty());
            assertThat(ZipDirectory.names(bytes)).isEmpty();
        }
        byte[] lying = Files.zip("OFD.xml");
        Arrays.fill(lying, lying.length - 6, lying.length - 2, (byte) 0x7f);
        assertThat(ZipDirectory.names(lying)).isEmpty();
    }

    @Test
    void shouldRefuseWhatIsCalledAPdfAndIsNone() {
        assertThat(refused("MZ this is a program".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("document-format-not-accepted");
        assertThat(refused(new byte[0])).isEqualTo("document-format-not-accepted");
    }

    @Test
    void shouldTakeTheLongestFileAndNoLonger() {
        byte[] longest = Arrays.copyOf(Files.jpeg(), DocumentRules.LONGEST);
        longest[longest.length - 2] = (byte) 0xff;
        longest[longest.length - 1] = (byte) 0xd9;
        assertThat(DocumentRules.read(longest)).isInstanceOf(Outcome.Done.class);
        assertThat(refused(new byte[DocumentRules.LONGEST + 1])).isEqualTo("document-too-long");
    }

    @Test
    void shouldKnowAFileByItsHash() {
        var facts = ((Outcome.Done<FileFacts>) DocumentRules.read(Files.pdf("a"))).value();
        assertThat(facts.sha256()).matches("[0-9a-f]{64}");
        assertThat(facts.sizeBytes()).isEqualTo(Files.pdf("a").length);
        assertThat(DocumentRules.read(Files.pdf("a"))).isEqualTo(Outcome.done(facts));
        assertThat(DocumentRules.read(Files.pdf("b"))).isNotEqualTo(Outcome.done(facts));
    }

    @Test
    void shouldLeaveRoomForFortyDocuments() {
        assertThat(DocumentRules.room(39)).isInstanceOf(Decision.Allowed.class);
        assertThat(DocumentRules.room(40)).isInstanceOf(Decision.Refused.class);
    }
}
