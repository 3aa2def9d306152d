package org.nengquan.settlement.bankfile.stream;

import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/**
 * A message without its namespace, as the library's classes expect it: they were made for all versions of a message at
 * once. Elements of any other namespace keep theirs, and are thereby unknown.
 */
final class Unnamespaced extends StreamReaderDelegate {
    private final String namespace;

    Unnamespaced(XMLStreamReader reader, String namespace) {
        super(reader);
        this.namespace = namespace;
    }

    @Override
    public String getNamespaceURI() {
        String own = super.getNamespaceURI();
        return namespace.equals(own) ? "" : own;
    }

    @Override
    public QName getName() {
        return new QName(getNamespaceURI(), getLocalName());
    }
}
