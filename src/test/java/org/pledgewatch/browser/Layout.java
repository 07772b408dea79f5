package org.pledgewatch.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** Where things are on a page. */
final class Layout {

    /** What sticks out at the side, or is cut off; what scrolls inside a box of its own may, on a screen. */
    private static final String FAULTS = """
            () => {
              const paper = matchMedia('print').matches;
              const room = document.documentElement.clientWidth, faults = [];
              const scrolls = e => { for (; e; e = e.parentElement)
                if (e.matches('.hidden, .skip, thead') || !paper && /auto|scroll/.test(getComputedStyle(e).overflowX)) return true; };
              if (document.documentElement.scrollWidth > room)
                faults.push('the page is ' + document.documentElement.scrollWidth + ' wide');
              for (const e of document.querySelectorAll('body *:not(svg *)')) {
                const box = e.getBoundingClientRect();
                if (box.width > 0 && (box.right > room + 1 || box.left < -1) && !scrolls(e))
                  faults.push(e.tagName + '.' + e.className + ' sticks out: ' + e.textContent.trim().slice(0, 60));
                if ((paper ? /auto|scroll|hidden|clip/ : /hidden|clip/).test(getComputedStyle(e).overflowX) && e.scrollWidth > e.clientWidth + 1 && !scrolls(e))
                  faults.push(e.tagName + '.' + e.className + ' is cut off: ' + e.textContent.trim().slice(0, 60));
              }
              return faults.slice(0, 5);
            }""";

    private Layout() {}

    /** What does not fit the window as it is now. */
    static List<String> faults(Page page) {
        return ((List<?>) page.evaluate(FAULTS)).stream().map(String::valueOf).toList();
    }

    /** Leaves the first entries of long lists, for what takes long with each element. */
    static void shorten(Page page) {
        page.evaluate("() => document.querySelectorAll('tbody tr:nth-child(n+4), main li:nth-child(n+4),"
                + " option:nth-child(n+4)').forEach(entry => entry.remove())");
    }
}
