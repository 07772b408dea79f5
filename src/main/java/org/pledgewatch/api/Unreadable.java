package org.pledgewatch.api;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;

/** What is wrong with parameters that could not be read, or are out of range. */
final class Unreadable {

    private Unreadable() {}

    static List<ParameterError> errors(MethodArgumentNotValidException invalid) {
        return invalid.getFieldErrors().stream()
                .map(error -> new ParameterError(error.getField(), sentence(error)))
                .toList();
    }

    private static String sentence(FieldError error) {
        if (!error.contains(TypeMismatchException.class)) {
            return String.valueOf(error.getDefaultMessage());
        }
        String given = "\"" + Shortened.of(String.valueOf(error.getRejectedValue())) + "\" cannot be read. ";
        TypeMismatchException mismatch = error.unwrap(TypeMismatchException.class);
        Class<?> type = mismatch.getRequiredType();
        if (type != null && type.isEnum()) {
            return given + "Choose one of " + choices(type) + ".";
        }
        if (type == Integer.class) {
            return given + "Write a whole number in digits.";
        }
        return given + advice(mismatch);
    }

    private static String choices(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining(", "));
    }

    /** What the reader of the type says, which is deepest. */
    private static String advice(Throwable failure) {
        @Nullable String advice = null;
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof IllegalArgumentException && t.getMessage() != null) {
                advice = t.getMessage();
            }
        }
        return advice == null ? "Look up what it can be at /api/v1/openapi.json." : advice;
    }
}
