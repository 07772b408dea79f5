package org.pledgewatch.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pledgewatch.accounts.Member;
import org.pledgewatch.accounts.MemberArgument;
import org.pledgewatch.scoreboard.PartyBoard;
import org.pledgewatch.wording.Language;
import org.pledgewatch.wording.Say;
import org.pledgewatch.wording.Says;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page of the desk has: its words, who reads it, and the parts that this member may open. */
@ControllerAdvice(basePackageClasses = DeskFurniture.class)
class DeskFurniture {

    private final Says says;
    private final PartyBoard parties;
    private final List<DeskSection> sections;

    DeskFurniture(Says says, PartyBoard parties, ObjectProvider<DeskSection> sections) {
        this.says = says;
        this.parties = parties;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(DeskSection::order))
                .toList();
    }

    @ModelAttribute("say")
    Say say() {
        return says.in(Language.EN).naming(SingletonSupplier.of(() -> parties.namesIn(Language.EN.code())));
    }

    @ModelAttribute("desk")
    Shell shell(HttpServletRequest request) {
        // the session that a form's token stands in is begun before the page is: afterwards there is no cookie to set
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            token.getToken();
        }
        Optional<Member> me = MemberArgument.of(request);
        List<DeskSection> open = sections.stream()
                .filter(s -> me.filter(m -> m.may(s.role())).isPresent())
                .toList();
        return new Shell(me.map(Member::name).orElse(""), open, request.getRequestURI());
    }

    /**
     * The frame of a page.
     *
     * @param name of who reads it; empty at the door
     * @param path of the page
     */
    record Shell(String name, List<DeskSection> sections, String path) {

        public boolean isIn(DeskSection section) {
            return section.address().equals("/desk")
                    ? path.equals("/desk")
                    : path.equals(section.address()) || path.startsWith(section.address() + "/");
        }
    }
}
