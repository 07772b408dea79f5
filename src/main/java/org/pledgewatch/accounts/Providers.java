package org.pledgewatch.accounts;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.stereotype.Component;

/** With whom one may sign in instead of a password: {@code spring.security.oauth2.client.registration.*}, or nobody. */
@Component
public class Providers {

    private final List<Provider> all;

    Providers(ObjectProvider<OAuth2ClientProperties> settings) {
        this.all = settings.stream()
                .flatMap(set -> set.getRegistration().entrySet().stream())
                .map(entry -> Provider.of(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Provider::name).thenComparing(Provider::id))
                .toList();
    }

    public List<Provider> all() {
        return all;
    }

    public Optional<Provider> find(String id) {
        return all.stream().filter(provider -> provider.id().equals(id)).findFirst();
    }
}
