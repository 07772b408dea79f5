package org.pledgewatch.site;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.pledgewatch.studio.Papers;
import org.pledgewatch.wording.Language;
import org.pledgewatch.wording.Say;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Sets facts as a PDF, by a template of paper. */
@Component
class Printer {

    private final ITemplateEngine templates;
    private final ObjectProvider<Papers> papers;

    Printer(ITemplateEngine templates, ObjectProvider<Papers> papers) {
        this.templates = templates;
        this.papers = papers;
    }

    /**
     * @param foot what stands at the foot of each page: an address, because words would not be turned there
     * @param until the moment of the record that it tells of
     */
    byte[] pdf(String template, Paper paper, Say say, String foot, Instant until, Map<String, Object> facts) {
        Map<String, Object> all = new HashMap<>(facts);
        all.put("say", say);
        all.put("paper", paper.size());
        all.put("foot", foot.replaceAll("[\"\\\\<>&]", " "));
        all.put("until", until);
        String xhtml = templates.process(
                "paper/" + template, new Context(say.language().locale(), all));
        return papers.getObject().pdf(xhtml, say.language() == Language.AR, until);
    }

    static ResponseEntity<byte[]> file(byte[] pdf, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(name + ".pdf")
                                .build()
                                .toString())
                .body(pdf);
    }
}
