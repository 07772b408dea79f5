package org.pledgewatch.pictures;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads a picture as strictly as XML is. */
public final class Xml {

    private Xml() {}

    public static Document read(String svg) {
        try {
            DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(svg)));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError("Not well-formed: " + e.getMessage() + "\n" + svg, e);
        }
    }

    /** Every element of that name; {@code *} for all. */
    public static List<Element> all(String svg, String name) {
        NodeList nodes = read(svg).getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    /** What its elements of that class have as that attribute. */
    public static List<String> attributes(String svg, String kind, String attribute) {
        List<String> values = new ArrayList<>();
        for (Element element : all(svg, "*")) {
            if (element.getAttribute("class").equals(kind)) {
                values.add(element.getAttribute(attribute));
            }
        }
        return values;
    }
}
