package org.pledgewatch.site;

import java.util.List;
import org.pledgewatch.notices.digests.DigestArchive;
import org.pledgewatch.wording.Say;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Digests to be shared. */
@Controller
class DigestPages {

    private final DigestArchive archive;

    DigestPages(DigestArchive archive) {
        this.archive = archive;
    }

    @GetMapping("/digests/{id}")
    String page(@PathVariable String id, @ModelAttribute(binding = false) Say say, Model model) {
        DigestArchive.Archived digest =
                archive.find(id, say.language()).orElseThrow(() -> new NotHere("digest", id, List.of()));
        model.addAttribute("digest", digest);
        return "site/digest";
    }
}
