package org.pledgewatch.desk;

import org.pledgewatch.accounts.Member;
import org.pledgewatch.accounts.Role;
import org.pledgewatch.drafting.Contact;
import org.pledgewatch.drafting.Contacts;
import org.pledgewatch.drafting.Entered;
import org.pledgewatch.drafting.Refused;
import org.pledgewatch.wording.Language;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whom to ask at the parties. */
@Controller
@ConditionalOnWebApplication
class ContactPages {

    private final Contacts contacts;
    private final Choices choices;
    private final DeskFurniture furniture;

    ContactPages(Contacts contacts, Choices choices, DeskFurniture furniture) {
        this.contacts = contacts;
        this.choices = choices;
        this.furniture = furniture;
    }

    @Bean
    static DeskSection contactSection() {
        return new DeskSection(40, "/desk/contacts", "drafting.nav.contacts", Role.COORDINATOR);
    }

    @GetMapping("/desk/contacts")
    String list(@RequestParam(defaultValue = "") String party, Model model) {
        Entered entered = contacts.of(party)
                .map(contact -> Entered.NOTHING
                        .with("party", contact.party())
                        .with("name", contact.name())
                        .with("address", contact.address())
                        .with("language", contact.language().code())
                        .with("weekend", contact.weekend())
                        .with("holidays", contact.holidays()))
                .orElse(Entered.NOTHING.with("party", party).with("weekend", "67"));
        return page(entered, model);
    }

    @PostMapping("/desk/contacts")
    String keep(
            Member me, @RequestParam MultiValueMap<String, String> parameters, Model model, RedirectAttributes flash) {
        Entered entered = Typed.read(parameters);
        try {
            contacts.keep(
                    me,
                    new Contact(
                            entered.text("party"),
                            entered.text("name"),
                            entered.text("address"),
                            Language.of(entered.text("language")).orElse(Language.EN),
                            entered.text("weekend"),
                            entered.text("holidays")));
            flash.addFlashAttribute("saved", true);
            return "redirect:/desk/contacts";
        } catch (Refused e) {
            model.addAttribute("refused", e.getMessage());
            return page(entered, model);
        }
    }

    private String page(Entered entered, Model model) {
        model.addAttribute("typed", new Typed(entered, java.util.List.of()));
        model.addAttribute("choices", choices.all(furniture.say()));
        model.addAttribute("languages", Language.values());
        model.addAttribute("contacts", contacts.all());
        model.addAttribute("names", choices.names());
        return "desk/contacts";
    }
}
