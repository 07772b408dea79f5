package org.pledgewatch.mail;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Stands for an address where it is not to be read; who has only the hash cannot try addresses on it. */
@Component
class AddressHash {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final JdbcClient jdbc;
    private final TransactionTemplate apart;
    private volatile @Nullable SecretKeySpec key;

    AddressHash(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    String of(String address) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key());
            byte[] small = address.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(mac.doFinal(small));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private SecretKeySpec key() {
        SecretKeySpec known = key;
        if (known == null) {
            known = new SecretKeySpec(HexFormat.of().parseHex(secret()), ALGORITHM);
            key = known;
        }
        return known;
    }

    /** Drawn once for the installation; of two nodes that draw at once the first wins. */
    private String secret() {
        return stored().orElseGet(() -> {
            byte[] drawn = new byte[KEY_BYTES];
            new SecureRandom().nextBytes(drawn);
            try {
                apart.executeWithoutResult(t -> jdbc.sql("insert into mail_key (id, secret) values (1, ?)")
                        .param(HexFormat.of().formatHex(drawn))
                        .update());
            } catch (DuplicateKeyException e) {
                // the other's is as good
            }
            return stored().orElseThrow();
        });
    }

    private Optional<String> stored() {
        return jdbc.sql("select secret from mail_key").query(String.class).optional();
    }
}
