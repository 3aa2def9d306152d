package org.nengquan.settlement.bankfile.stream;

import com.prowidesoftware.swift.model.mx.AbstractMX;
import com.prowidesoftware.swift.model.mx.MxCamt05300108;
import com.prowidesoftware.swift.model.mx.MxCamt05400108;
import com.prowidesoftware.swift.model.mx.MxPain00200110;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Unmarshaller;
import java.io.ByteArrayInputStream;
import java.time.DateTimeException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.nengquan.settlement.bankfile.app.MessageReader;
import org.nengquan.settlement.bankfile.domain.BankFile;
import org.nengquan.settlement.bankfile.stream.Present.Missing;

/**
 * Reads pain.002.001.10, camt.053.001.08 and camt.054.001.08. Strict: an element or a value that the message does not know
 * makes the whole file unreadable, and a document type with its entities is not even looked at.
 */
@ApplicationScoped
class IsoReader implements MessageReader {
    private static final Map<String, Class<? extends AbstractMX>> MESSAGES = Map.of(
            MxPain00200110.NAMESPACE, MxPain00200110.class,
            MxCamt05300108.NAMESPACE, MxCamt05300108.class,
            MxCamt05400108.NAMESPACE, MxCamt05400108.class);

    private final XMLInputFactory xml = XMLInputFactory.newFactory();
    private final Map<Class<?>, JAXBContext> contexts = new ConcurrentHashMap<>();

    IsoReader() {
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    @Override
    public BankFile read(byte[] content) throws UnreadableMessage {
        try {
            return translate(parse(xml.createXMLStreamReader(new ByteArrayInputStream(content))));
        } catch (XMLStreamException | JAXBException broken) {
            throw new UnreadableMessage(firstLine(broken), broken);
        } catch (Missing | ArithmeticException | DateTimeException incomplete) {
            throw new UnreadableMessage(String.valueOf(incomplete.getMessage()), incomplete);
        }
    }

    private AbstractMX parse(XMLStreamReader reader) throws XMLStreamException, JAXBException, UnreadableMessage {
        reader.nextTag();
        Class<? extends AbstractMX> message = MESSAGES.get(reader.getNamespaceURI());
        if (message == null) {
            throw new UnreadableMessage("no message that we take: " + reader.getName());
        }
        Unmarshaller strict = context(message).createUnmarshaller();
        strict.setEventHandler(event -> false);
        AbstractMX read = strict.unmarshal(new Unnamespaced(reader, reader.getNamespaceURI()), message)
                .getValue();
        while (reader.hasNext()) {
            reader.next();
        }
        return read;
    }

    private static BankFile translate(AbstractMX message) throws UnreadableMessage {
        return switch (message) {
            case MxPain00200110 statuses -> IsoStatuses.of(statuses);
            case MxCamt05300108 statement -> IsoMovements.statement(statement);
            case MxCamt05400108 notices -> IsoMovements.notices(notices);
            default -> throw new UnreadableMessage("no message that we take: " + message.getNamespace());
        };
    }

    /** Made on first use: each knows some hundred classes, and a bank over HTTP needs none. */
    private JAXBContext context(Class<?> message) throws JAXBException {
        JAXBContext known = contexts.get(message);
        if (known != null) {
            return known;
        }
        JAXBContext made = JAXBContext.newInstance(message);
        contexts.put(message, made);
        return made;
    }

    private static String firstLine(Throwable broken) {
        @Nullable Throwable cause = broken;
        while (cause.getMessage() == null && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }
}
