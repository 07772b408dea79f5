package org.pledgewatch.site;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.wording.Language;

/** Sitemaps in the format of sitemaps.org, with each page's other languages. */
final class SiteMapXml {

    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private final SiteSettings settings;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;

    private SiteMapXml(SiteSettings settings) throws XMLStreamException {
        this.settings = settings;
        this.xml = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
    }

    static byte[] index(SiteSettings settings, List<String> addresses) {
        return written(settings, "sitemapindex", file -> {
            for (String address : addresses) {
                file.xml.writeStartElement("sitemap");
                file.element("loc", settings.at(address));
                file.xml.writeEndElement();
            }
        });
    }

    static byte[] pages(SiteSettings settings, Language language, List<SiteMap.Entry> entries) {
        return written(settings, "urlset", file -> {
            file.xml.writeNamespace("xhtml", XHTML);
            for (SiteMap.Entry entry : entries) {
                file.page(entry, language);
            }
        });
    }

    private void page(SiteMap.Entry entry, Language language) throws XMLStreamException {
        xml.writeStartElement("url");
        element("loc", address(entry, language));
        for (Language other : Language.values()) {
            alternate(other.code(), address(entry, other));
        }
        alternate("x-default", address(entry, Language.EN));
        @Nullable Instant changed = entry.changed();
        if (changed != null) {
            element("lastmod", changed.truncatedTo(ChronoUnit.SECONDS).toString());
        }
        xml.writeEndElement();
    }

    private String address(SiteMap.Entry entry, Language language) {
        return settings.at(Here.plain(language, entry.path()).action());
    }

    private void alternate(String language, String address) throws XMLStreamException {
        xml.writeEmptyElement("xhtml", "link", XHTML);
        xml.writeAttribute("rel", "alternate");
        xml.writeAttribute("hreflang", language);
        xml.writeAttribute("href", address);
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static byte[] written(SiteSettings settings, String root, Content content) {
        try {
            SiteMapXml file = new SiteMapXml(settings);
            file.xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            file.xml.writeStartElement(root);
            file.xml.writeDefaultNamespace(SITEMAP);
            content.write(file);
            file.xml.writeEndElement();
            file.xml.writeEndDocument();
            file.xml.close();
            return file.bytes.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Writing a sitemap to memory failed.", e);
        }
    }

    /** What stands in the root element. */
    private interface Content {
        void write(SiteMapXml file) throws XMLStreamException;
    }
}
