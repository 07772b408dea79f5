package org.pledgewatch.evidence;

import java.util.List;

/** The kinds of files that are kept. */
public enum FileKind {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    WEBP("image/webp", "webp"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    TEXT("text/plain;charset=UTF-8", "txt", "csv", "md");

    private final String mediaType;
    private final String endings;

    FileKind(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = String.join(" ", endings);
    }

    public String mediaType() {
        return mediaType;
    }

    /** How names of such files end, the usual one first. */
    public List<String> endings() {
        return List.of(endings.split(" "));
    }
}
