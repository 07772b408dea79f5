package org.pledgewatch.desk.calls;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Reads the bodies of calls, as far as they may go. */
@Component
class CallBodies {

    private final DataSize largest;

    CallBodies(@Value("${pledgewatch.upload.max-size}") DataSize largest) {
        this.largest = largest;
    }

    byte[] read(InputStream in) throws IOException {
        byte[] body = in.readNBytes((int) largest.toBytes() + 1);
        if (body.length > largest.toBytes()) {
            throw new CallRefused(
                    HttpStatus.CONTENT_TOO_LARGE,
                    "The body is larger than " + largest.toMegabytes() + " MB: send it in parts.");
        }
        return body;
    }
}
