package org.pledgewatch.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;

/** What a mail server's answers mean, and its silence. */
final class Answers {

    /** Too large for this server: that is about the letter. */
    private static final int TOO_LARGE = 552;

    /** The class of answers that are about who sends, and not about who is to get it (RFC 3463). */
    private static final Pattern POLICY = Pattern.compile("\\b5\\.7\\.\\d");

    private static final Pattern CODE = Pattern.compile("response: (-?\\d+)");

    private Answers() {}

    static Sending toConnecting(MessagingException failure) {
        Matcher code = CODE.matcher(String.valueOf(failure.getMessage()));
        boolean isRefused = code.find() && Integer.parseInt(code.group(1)) >= 500;
        return failure instanceof AuthenticationFailedException || isRefused
                ? new Sending.Closed(said(failure))
                : new Sending.Away("The mail server cannot be reached: " + said(failure));
    }

    /** Without an answer it depends on whether the dot was sent. */
    static Sending to(MessagingException failure, boolean pastDot) {
        for (Throwable cause = failure; cause != null; cause = next(cause)) {
            if (cause instanceof SMTPAddressFailedException address) {
                return toRecipient(address.getReturnCode(), said(address));
            }
        }
        if (failure instanceof SMTPSendFailedException answered && answered.getReturnCode() >= 400) {
            return toCommand(answered.getReturnCode(), String.valueOf(answered.getCommand()), said(answered));
        }
        // found wanting before it was offered; a subclass tells what the server said, or that it said nothing
        if (failure.getClass() == SendFailedException.class && !pastDot) {
            return new Sending.Never(said(failure));
        }
        return pastDot
                ? new Sending.Nobody("The connection ended after the final dot: " + said(failure))
                : new Sending.Cut("The connection ended before the final dot: " + said(failure));
    }

    private static Sending toRecipient(int code, String said) {
        if (code < 500) {
            return new Sending.Later(said);
        }
        return POLICY.matcher(said).find() ? new Sending.Never(said) : new Sending.NoRecipient(said);
    }

    private static Sending toCommand(int code, String command, String said) {
        if (code < 500) {
            return new Sending.Later(said);
        }
        boolean isAboutUs = command.startsWith("MAIL") && code != TOO_LARGE;
        return isAboutUs ? new Sending.Closed(said) : new Sending.Never(said);
    }

    private static @Nullable Throwable next(Throwable cause) {
        return cause instanceof MessagingException messaging ? messaging.getNextException() : cause.getCause();
    }

    private static String said(Exception e) {
        String said = String.valueOf(e.getMessage()).strip();
        return said.length() <= 500 ? said : said.substring(0, 500);
    }
}
