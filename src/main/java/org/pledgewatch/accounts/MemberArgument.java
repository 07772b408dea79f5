package org.pledgewatch.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives controllers who is signed in. */
@Component
public class MemberArgument implements HandlerMethodArgumentResolver {

    /** Who is signed in, for what has only the request. */
    public static Optional<Member> of(HttpServletRequest request) {
        return Presence.of(request);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Member.class;
    }

    /** The door lets nobody to a controller that asks for a member but a member. */
    @Override
    public Member resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest http = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        return Presence.of(http)
                .orElseThrow(() -> new IllegalStateException("Nobody is signed in at " + http.getRequestURI() + "."));
    }
}
