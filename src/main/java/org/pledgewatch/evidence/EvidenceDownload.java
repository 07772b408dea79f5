package org.pledgewatch.evidence;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Hands out public documents; not kept with the pages, for a document can be large and be withdrawn. */
@Controller
class EvidenceDownload {

    private final EvidenceReader evidence;

    EvidenceDownload(EvidenceReader evidence) {
        this.evidence = evidence;
    }

    @GetMapping("/evidence/{sha256}")
    void download(@PathVariable String sha256, HttpServletResponse response) throws IOException {
        Document document =
                evidence.openPublic(sha256).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        document.sendTo(response);
    }
}
