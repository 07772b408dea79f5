package org.pledgewatch.api;

import io.swagger.v3.oas.annotations.media.Schema;

/** Why a party is bound. */
@Schema(
        description =
                "Why the party is bound. PLEDGED: it promised this itself; only this can be kept or broken. LEGAL: a"
                        + " treaty or law binds it. ASKED: others ask it and measure it; it meets or does not meet what was asked.")
public enum Basis {
    PLEDGED,
    LEGAL,
    ASKED
}
