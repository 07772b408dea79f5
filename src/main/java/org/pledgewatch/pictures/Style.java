package org.pledgewatch.pictures;

/** What the page's style sheet says of pictures, in its light colours, for files that carry their style. */
final class Style {

    static final String FONT = "font-family:\"Noto Sans\",\"Noto Naskh Arabic\",system-ui,sans-serif";

    private static final String PAPER = "#fdfcf9";
    private static final String INK = "#1d1c19";
    private static final String SOFT = "#5d5a53";
    private static final String LINE = "#dcd7cb";
    private static final String BLUE = "#0b4f8a";

    static final String INKS = ".ink-good{color:#0a6650}.ink-risk{color:#865300}.ink-bad{color:#a1291b}"
            + ".ink-none{color:#5f5c55}.cut{stroke:" + PAPER + "}";

    static final String FILLS = ".f-met{fill:#0a6650}.f-near{fill:#6fae9c}.f-half{fill:#d9a94a}.f-below{fill:#c4604f}"
            + ".f-nil{fill:#8f2115}.f-none{fill:#cfcabd}.hatch{stroke:" + PAPER
            + ";stroke-width:.9;fill:none;stroke-opacity:.75}";

    static final String SHEET = "text{" + FONT + ";font-size:13px;fill:" + INK + "}.ground{fill:" + PAPER + "}"
            + ".finding{font-size:18px;font-weight:700}.credit{font-size:12px;fill:" + SOFT + "}"
            + INKS + FILLS
            + ".tick,.unit,.flag-word{fill:" + SOFT + "}.key-word{fill:" + INK + "}"
            + ".grid{stroke:" + LINE + "}.axis{stroke:" + SOFT + "}"
            + ".required{fill:none;stroke:" + INK + ";stroke-width:2;stroke-dasharray:5 3}"
            + ".corridor{fill:" + INK + ";fill-opacity:.13}"
            + ".actual{fill:none;stroke:" + BLUE + ";stroke-width:2.2;stroke-linejoin:round;stroke-linecap:round}"
            + ".dot{fill:" + BLUE + "}.asked{stroke:" + INK + ";stroke-width:2.5}"
            + ".halo{stroke:" + PAPER + ";stroke-width:5.5}.any-bar{fill:" + SOFT + "}"
            + ".flag{stroke:" + INK + ";stroke-dasharray:2 3}.today{stroke:" + BLUE + ";stroke-width:1.5}"
            + ".passed{stroke:" + INK + ";stroke-width:3}"
            + ".end{stroke:" + BLUE + ";stroke-width:5;stroke-linecap:round}"
            + ".shares g>rect{stroke:" + PAPER + ";stroke-width:1px}"
            + ".land{fill:#ebe7dd}.map>path,.map>g{stroke:" + PAPER + ";stroke-width:4;stroke-linejoin:round}"
            + ".map circle{stroke-width:7}";

    static final String CARD = "text{" + FONT + ";fill:" + INK + "}.ground{fill:" + PAPER + "}" + INKS
            + ".brand{font-size:34px;font-weight:700}.soft{font-size:26px;fill:" + SOFT + "}"
            + ".subject{font-size:60px;font-weight:700}.verdict{font-size:46px;font-weight:700;fill:currentColor}"
            + ".finding{font-size:34px}.figure{font-size:54px;font-weight:700}";

    static final String BADGE = "text{" + FONT + ";font-size:13px}.who{fill:" + INK + "}"
            + ".white{fill:#fff;color:#fff}.ink-good{color:#0a6650}.ink-risk{color:#865300}.ink-bad{color:#a1291b}"
            + ".ink-none{color:#5f5c55}.ink-good .cut{stroke:#0a6650}.ink-risk .cut{stroke:#865300}"
            + ".ink-bad .cut{stroke:#a1291b}.ink-none .cut{stroke:#5f5c55}";

    private Style() {}
}
