package org.pledgewatch.desk;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.pledgewatch.accounts.MemberArgument;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Holds every request to its rule, by the address that the request was mapped to and not by how it was written. What
 * the rooms of the public pages let read is public; all else has a line in {@link Rules} or is refused.
 */
@Component
class Door implements HandlerInterceptor {

    private static final String HOUSE = "org.pledgewatch.";

    private final Rules rules;

    Door(Rules rules) {
        this.rules = rules;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() == DispatcherType.REQUEST && !isPublic(request.getMethod(), handler)) {
            String pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
            Rules.Rule rule = rules.of(request.getMethod(), pattern).orElseThrow(NotAllowed::new);
            if (rule instanceof Rules.Rule.Signed signed
                    && MemberArgument.of(request)
                            .filter(member -> member.may(signed.role()))
                            .isEmpty()) {
                throw new NotAllowed();
            }
        }
        return true;
    }

    /** What only reads, in the rooms that hold nothing else: files, public pages, the API and its description. */
    static boolean isPublic(String method, Object handler) {
        boolean reads = method.equals("GET") || method.equals("HEAD") || method.equals("OPTIONS");
        return reads && (!(handler instanceof HandlerMethod controller) || isPublicRoom(controller.getBeanType()));
    }

    private static boolean isPublicRoom(Class<?> controller) {
        String room = controller.getPackageName() + ".";
        return room.startsWith(HOUSE + "site.") || room.startsWith(HOUSE + "api.") || !room.startsWith(HOUSE);
    }

    /** Whoever asks may not. */
    static final class NotAllowed extends RuntimeException {
        private static final long serialVersionUID = 1;

        NotAllowed() {
            super("Your role may not do this: ask an administrator.");
        }
    }
}
