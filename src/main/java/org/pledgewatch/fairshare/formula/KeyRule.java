package org.pledgewatch.fairshare.formula;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** What a share is proportional to. */
public sealed interface KeyRule permits KeyRule.Proportional, KeyRule.Same, Weighted, Credited {

    /** What figures it needs, by indicator. */
    Set<String> indicators();

    /** Which figures of which years it reads, for keys of this year. */
    List<KeyInputs.Column> columns(int keyYear);

    /** Gives each party of the pool its key, or the reason why it has none. */
    void read(KeyTable.Reader reader);

    /** One figure, exactly. */
    record Proportional(String indicator) implements KeyRule {

        @Override
        public Set<String> indicators() {
            return Set.of(indicator);
        }

        @Override
        public List<KeyInputs.Column> columns(int keyYear) {
            return List.of(new KeyInputs.Column(indicator, keyYear));
        }

        @Override
        public void read(KeyTable.Reader reader) {
            for (String party : reader.sharing()) {
                BigDecimal key = reader.require(indicator, party);
                if (key != null) {
                    reader.key(party, key);
                }
            }
        }
    }

    /** The same for every member of the pool. */
    record Same() implements KeyRule {

        @Override
        public Set<String> indicators() {
            return Set.of();
        }

        @Override
        public List<KeyInputs.Column> columns(int keyYear) {
            return List.of();
        }

        @Override
        public void read(KeyTable.Reader reader) {
            reader.sharing().forEach(party -> reader.key(party, BigDecimal.ONE));
        }
    }
}
