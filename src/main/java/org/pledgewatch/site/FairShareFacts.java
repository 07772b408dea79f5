package org.pledgewatch.site;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.LinkedHashMap;
import java.util.Map;
import org.pledgewatch.fairshare.formula.FairShareReport;
import org.pledgewatch.fairshare.formula.Sensitivity;

/** A year's report, and what every other formula says. */
record FairShareFacts(FairShareReport report, Sensitivity sensitivity) {

    /** What the formulas say of each party, by its code. */
    @JsonIgnore
    public Map<String, Sensitivity.Line> lines() {
        Map<String, Sensitivity.Line> lines = new LinkedHashMap<>();
        sensitivity.lines().forEach(line -> lines.put(line.party(), line));
        return lines;
    }
}
