package org.pledgewatch.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What holds for any text in any script, from a generator with a fixed seed. */
class WhateverIsAskedTest {

    private static final String[] SCRIPTS = {
        "abcdefghij éüßøıİ",
        "ءآأؤإئابةتثـًٌٍَُِّْٰ",
        "漢字かなカナ한국어",
        "\u0000\u0007\u200d\u200e\u202e\ufeff\uffff",
        "%\"'*\\:~^()[]{}<>&;/?#+-_=|`$!@,.",
        "\ud83d\ude00\ud835\udd38\ud800\udc00",
        "٠١٢३४५Ⅷ½²"
    };

    private final Random random = new Random(20161);

    @Test
    void anyTextIsAskedAnswersAndIsMarkedWithoutLosingALetter() {
        List<Entry<Integer>> entries = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            entries.add(new Entry<>(i, List.of(Passage.name(text(30), "en"), Passage.text(text(400), "ar"))));
        }
        Index<Integer> index = new Index<>(entries);
        for (int i = 0; i < 600; i++) {
            String asked = text(60);
            Found<Integer> found = index.find(Asked.of(asked));
            String any = text(300);
            assertThat(joined(found.marked(any))).isEqualTo(any);
            found.hits().stream()
                    .limit(3)
                    .forEach(hit -> assertThat(found.excerpt(hit, "", "ar").map(Found.Excerpt::pieces))
                            .hasValueSatisfying(pieces ->
                                    assertThat(joined(pieces).length()).isLessThan(300)));
            for (String other : found.others()) {
                assertThat(index.find(Asked.of(other)).hits()).as(other).isNotEmpty();
            }
        }
    }

    @Test
    void everyNameFindsWhatHasIt() {
        for (int i = 0; i < 500; i++) {
            String name = text(40);
            Index<String> index = new Index<>(List.of(new Entry<>("it", List.of(Passage.name(name, "en")))));
            Asked asked = Asked.of(name);
            assertThat(index.find(asked).hits()).as(name).hasSize(asked.isEmpty() ? 0 : 1);
        }
    }

    @Test
    void editsAreThoseOfTheWholeTable() {
        for (int i = 0; i < 5000; i++) {
            String a = letters();
            String b = letters();
            int edits = table(a, b);
            for (int most = 0; most <= 4; most++) {
                assertThat(Edits.between(a, b, most)).as(a + " " + b).isEqualTo(edits <= most ? edits : Edits.TOO_MANY);
            }
        }
    }

    private String letters() {
        return random.ints(random.nextInt(9), 'a', 'd')
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static int table(String a, String b) {
        int[][] edits = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    edits[i][j] = i + j;
                    continue;
                }
                int changed = edits[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                edits[i][j] = Math.min(changed, Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    edits[i][j] = Math.min(edits[i][j], edits[i - 2][j - 2] + 1);
                }
            }
        }
        return edits[a.length()][b.length()];
    }

    private static String joined(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    private String text(int longest) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(longest) + 1;
        while (text.length() < length) {
            int kind = random.nextInt(SCRIPTS.length + 3);
            if (kind < SCRIPTS.length) {
                int[] signs = SCRIPTS[kind].codePoints().toArray();
                text.appendCodePoint(signs[random.nextInt(signs.length)]);
            } else if (kind == SCRIPTS.length) {
                text.append((char) random.nextInt(0x10000));
            } else {
                text.append(' ');
            }
        }
        return text.toString();
    }
}
