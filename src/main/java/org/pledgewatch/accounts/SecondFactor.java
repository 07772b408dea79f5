package org.pledgewatch.accounts;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import org.pledgewatch.storage.Stamps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriUtils;

/** Something a member has, beside the password that it knows: a telephone with codes, or a sheet of them. */
@Component
public class SecondFactor {

    private static final int SECRET_BYTES = 20;
    private static final int RECOVERY_CODES = 10;

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    SecondFactor(JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** A secret to offer; nothing is kept before a code of it came back. */
    public String offer() {
        return Base32.encode(Secrets.bytes(SECRET_BYTES));
    }

    /** What a telephone reads. */
    public String uri(String secret, String address) {
        return "otpauth://totp/Pledgewatch:" + UriUtils.encode(address, StandardCharsets.UTF_8) + "?secret=" + secret
                + "&issuer=Pledgewatch";
    }

    /** The same as the path of a picture whose modules are squares of one unit, and the units of its side. */
    public Picture picture(String uri) {
        try {
            BitMatrix dots =
                    new QRCodeWriter().encode(uri, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, 4));
            StringBuilder path = new StringBuilder();
            for (int y = 0; y < dots.getHeight(); y++) {
                for (int x = 0; x < dots.getWidth(); x++) {
                    if (dots.get(x, y)) {
                        path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                    }
                }
            }
            return new Picture(path.toString(), dots.getWidth());
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A QR code as the path of an SVG. */
    public record Picture(String path, int side) {}

    public boolean isOn(Member member) {
        return jdbc.sql("select count(*) from member where id = ? and totp_secret is not null")
                        .param(member.id())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** How many codes of the sheet are left. */
    public int sheet(Member member) {
        return jdbc.sql("select count(*) from recovery_code where member_id = ? and used_at is null")
                .param(member.id())
                .query(Integer.class)
                .single();
    }

    /**
     * Turns it on, once a code shows that the telephone has the secret.
     *
     * @return the sheet of codes for the day the telephone is lost, shown this once
     */
    @Transactional
    public List<String> turnOn(Member member, String secret, String code) {
        OptionalLong step = new Totp(Base32.decode(secret)).stepOf(plain(code), clock.instant(), -1);
        if (step.isEmpty()) {
            throw new RefusedEntry(RefusedEntry.Field.CODE, "refused.code");
        }
        jdbc.sql("update member set totp_secret = ?, totp_step = ? where id = ?")
                .params(secret, step.getAsLong(), member.id())
                .update();
        audit.note(member, "turned the second factor on", "own account");
        return newSheet(member);
    }

    private List<String> newSheet(Member member) {
        jdbc.sql("delete from recovery_code where member_id = ?")
                .param(member.id())
                .update();
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < RECOVERY_CODES; i++) {
            String drawn = Base32.encode(Secrets.bytes(10)).toLowerCase(Locale.ROOT);
            jdbc.sql("insert into recovery_code (member_id, code_hash) values (?, ?)")
                    .params(member.id(), Secrets.hash(drawn))
                    .update();
            codes.add(drawn.replaceAll("(.{4})(?=.)", "$1-"));
        }
        return codes;
    }

    @Transactional
    public void turnOff(Member member) {
        forget(member.id());
        audit.note(member, "turned the second factor off", "own account");
    }

    void forget(long member) {
        jdbc.sql("update member set totp_secret = null, totp_step = null where id = ?")
                .param(member)
                .update();
        jdbc.sql("delete from recovery_code where member_id = ?").param(member).update();
    }

    /** Whether it is the telephone's code of now or one of the sheet; either is good once. */
    @Transactional
    boolean accepts(long member, String code) {
        String typed = plain(code);
        return typed.length() == Totp.DIGITS ? acceptsCode(member, typed) : acceptsOfSheet(member, typed);
    }

    private boolean acceptsCode(long member, String code) {
        record Kept(String secret, long step) {}
        Kept kept = jdbc.sql("select totp_secret, totp_step from member where id = ? and totp_secret is not null")
                .param(member)
                .query((row, n) -> new Kept(row.getString("totp_secret"), row.getLong("totp_step")))
                .optional()
                .orElse(null);
        if (kept == null) {
            return false;
        }
        OptionalLong step = new Totp(Base32.decode(kept.secret())).stepOf(code, clock.instant(), kept.step());
        return step.isPresent()
                && jdbc.sql("update member set totp_step = ? where id = ? and totp_step < ?")
                                .params(step.getAsLong(), member, step.getAsLong())
                                .update()
                        == 1;
    }

    private boolean acceptsOfSheet(long member, String code) {
        return jdbc.sql(
                                "update recovery_code set used_at = ? where member_id = ? and code_hash = ? and used_at is null")
                        .params(Stamps.of(clock.instant()), member, Secrets.hash(code))
                        .update()
                == 1;
    }

    /** Without what people put between letters. */
    private static String plain(String code) {
        return code.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
    }
}
