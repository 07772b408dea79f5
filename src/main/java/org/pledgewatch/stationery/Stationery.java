package org.pledgewatch.stationery;

import java.util.Map;
import org.pledgewatch.mail.Letter;
import org.pledgewatch.wording.Language;
import org.pledgewatch.wording.Says;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Sets sheets as letters: HTML for one table of 600 pixels, light and dark, and plain text that says the same. */
@Component
public class Stationery {

    /** Nothing that is told can look like it: what is told is escaped. */
    private static final String FOOTING = "<!--footing-->";

    private final ITemplateEngine templates;
    private final Says says;
    private final HouseAddress house;

    Stationery(ITemplateEngine templates, Says says, HouseAddress house) {
        this.templates = templates;
        this.says = says;
        this.house = house;
    }

    /** The whole address of a public page in a language. */
    public String page(Language language, String path) {
        return house.at(language.prefix() + path);
    }

    /** The whole address of what has no language, as a form at the desk. */
    public String at(String path) {
        return house.at(path);
    }

    public Printed set(Sheet sheet) {
        PlainText plain = new PlainText();
        sheet.blocks().forEach(block -> block.write(plain));
        String html = render("mail/layout", sheet.language(), Map.of("sheet", sheet, "home", house.at("/")));
        int at = html.indexOf(FOOTING);
        return new Printed(
                sheet.language(),
                sheet.subject(),
                plain.toString(),
                new Printed.HtmlAround(html.substring(0, at), html.substring(at + FOOTING.length())));
    }

    /** @param key what, for whom, which slot or event */
    public Letter letter(String key, Letter.Kind kind, String to, Printed printed, Footing footing) {
        PlainText end = new PlainText();
        end.footing(footing);
        String html = render("mail/footing", printed.language(), Map.of("footing", footing));
        return new Letter(
                key,
                kind,
                to,
                printed.subject(),
                printed.plain() + end,
                printed.html().before() + html + printed.html().after(),
                headers(footing));
    }

    public Letter letter(String key, Letter.Kind kind, String to, Sheet sheet, Footing footing) {
        return letter(key, kind, to, set(sheet), footing);
    }

    private static Map<String, String> headers(Footing footing) {
        String oneClick = footing.oneClick();
        return oneClick == null
                ? Map.of()
                : Map.of(
                        "List-Unsubscribe",
                        "<" + oneClick + ">",
                        "List-Unsubscribe-Post",
                        "List-Unsubscribe=One-Click");
    }

    private String render(String template, Language language, Map<String, Object> facts) {
        Context context = new Context(language.locale(), facts);
        context.setVariable("say", says.in(language));
        return templates.process(template, context);
    }
}
