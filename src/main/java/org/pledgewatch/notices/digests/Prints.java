package org.pledgewatch.notices.digests;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pledgewatch.notices.ScopeNames;
import org.pledgewatch.stationery.Block;
import org.pledgewatch.stationery.Link;
import org.pledgewatch.stationery.Printed;
import org.pledgewatch.stationery.Said;
import org.pledgewatch.stationery.Sheet;
import org.pledgewatch.stationery.Stationery;
import org.pledgewatch.wording.Language;
import org.pledgewatch.wording.Say;

/** The digests of one run as they are sent: written once for all readers who get the same. */
final class Prints {

    /** So many kinds of readers are remembered; whoever follows what nobody else does is written for alone. */
    private static final int KEPT = 2000;

    private final DigestWriter writer;
    private final Stationery stationery;
    private final ScopeNames names;
    private final Instant madeAt;
    private final Facts facts;
    private final Map<Language, Say> says = new EnumMap<>(Language.class);
    private final Map<Content, Optional<Printed>> printed = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Content, Optional<Printed>> eldest) {
            return size() > KEPT;
        }
    };

    Prints(DigestWriter writer, Stationery stationery, ScopeNames names, Instant madeAt) {
        this.writer = writer;
        this.stationery = stationery;
        this.names = names;
        this.madeAt = madeAt;
        this.facts = writer.facts(Content.asOf(madeAt));
    }

    Instant madeAt() {
        return madeAt;
    }

    Say say(Language language) {
        return says.computeIfAbsent(language, writer::say);
    }

    /** Empty where there is nothing to say, and the reader does not want to be told so. */
    Optional<Printed> of(Plan plan, Content content, Map<Long, NewsItem> news) {
        if (!plan.perhaps().isEmpty()) {
            return print(content, news, plan.perhaps());
        }
        Optional<Printed> known = printed.get(content);
        if (known == null) {
            known = print(content, news, Numbers.NONE);
            printed.put(content, known);
        }
        return known;
    }

    private Optional<Printed> print(Content content, Map<Long, NewsItem> news, Numbers perhaps) {
        if (content.news().isEmpty()) {
            return Optional.empty();
        }
        Say say = say(content.language());
        return writer.write(content, news, perhaps, facts, say).map(sheet -> {
            List<Block> blocks = new ArrayList<>(sheet.blocks());
            String page = stationery.page(content.language(), "/digests/" + content.id());
            blocks.add(new Block.Button(new Link(say.text("digest.page"), page)));
            return stationery.set(new Sheet(sheet.language(), sheet.subject(), sheet.preview(), blocks));
        });
    }

    /** The one line for those who want it. */
    Printed nothing(Content content) {
        Say say = say(content.language());
        String subject = say.text("digest.nothing.subject", "frequency", content.frequency());
        Said text = Said.of(
                say, "digest.nothing.text", "until", content.closedOn(), "what", names.list(content.scopes(), say));
        return stationery.set(new Sheet(
                content.language(),
                subject,
                text.plain(),
                List.of(new Block.Title(subject), new Block.Paragraph(text))));
    }
}
