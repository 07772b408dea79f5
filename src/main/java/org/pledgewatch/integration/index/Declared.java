package org.pledgewatch.integration.index;

import java.math.BigDecimal;
import java.util.List;

/**
 * The index as it is declared.
 *
 * @param components in the order in which they are told
 * @param normalisation how values are brought to 0 to 1; the others make the bands
 * @param factors by which each weight is multiplied, one at a time, for the bands: 0 leaves the component out
 * @param since the first year that it is told for
 * @param least of fewer parties no index is told
 * @param source who asked for it, and what is ours
 */
public record Declared(
        List<Component> components,
        Normalisation normalisation,
        List<BigDecimal> factors,
        int since,
        int least,
        String source) {

    public Declared {
        components = List.copyOf(components);
        factors = List.copyOf(factors);
        if (components.size() < 2) {
            throw new IllegalArgumentException("An index is made of two components or more: name them.");
        }
        if (factors.stream().anyMatch(factor -> factor.signum() < 0)) {
            throw new IllegalArgumentException("The factors of the weights cannot be negative.");
        }
        if (least < 2) {
            throw new IllegalArgumentException("An index is told of two parties or more, not of " + least + ".");
        }
    }

    /** The sum of the weights. */
    public int whole() {
        return components.stream().mapToInt(Component::parts).sum();
    }

    /** In how many ways it is computed: its own, and those that make the bands. */
    public int ways() {
        return Normalisation.values().length * (1 + components.size() * factors.size());
    }
}
