package org.pledgewatch.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.pledgewatch.accounts.LinkUsedUp;
import org.pledgewatch.accounts.Member;
import org.pledgewatch.accounts.RefusedEntry;
import org.pledgewatch.accounts.Setup;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where the first administrator is made. */
@Controller
@ConditionalOnWebApplication
class SetupPages {

    private static final String PAGE = "desk/setup";

    private final Setup setup;
    private final SignInPages door;

    SetupPages(Setup setup, SignInPages door) {
        this.setup = setup;
        this.door = door;
    }

    /** What is typed. */
    record Form(String name, String address, String password) {

        Form {
            name = name == null ? "" : name;
            address = address == null ? "" : address;
            password = password == null ? "" : password;
        }
    }

    @GetMapping("/setup/{token}")
    String ask(@PathVariable String token, Model model) {
        if (!setup.isOpen(token)) {
            throw new UsedUp();
        }
        model.addAttribute("form", new Form("", "", ""));
        return PAGE;
    }

    @PostMapping("/setup/{token}")
    String make(
            @PathVariable String token,
            @ModelAttribute("form") Form form,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        try {
            Member first = setup.open(token, form.name(), form.address(), form.password());
            door.enter(first, request, response);
            return "redirect:/desk/account";
        } catch (RefusedEntry refused) {
            response.setStatus(422);
            model.addAttribute("wrong", refused);
            return PAGE;
        } catch (LinkUsedUp e) {
            throw new UsedUp();
        }
    }

    /** A link that opens nothing any more. */
    static final class UsedUp extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
