/**
 * What is written at the desk and not yet published: drafts, each a document in the catalogue's format, their review,
 * and their publication. What is unreviewed cannot reach the public, because its tables hold no draft.
 */
@ApplicationModule(
        allowedDependencies = {
            "reference",
            "storage",
            "parties",
            "forums",
            "commitments",
            "commitments :: target",
            "observations",
            "assessment",
            "assessment :: judgement",
            "fairshare",
            "fairshare :: formula",
            "exchange",
            "exchange :: catalogue",
            "wording",
            "mail",
            "stationery",
            "accounts"
        })
@NullMarked
package org.pledgewatch.drafting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
