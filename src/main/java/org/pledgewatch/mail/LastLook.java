package org.pledgewatch.mail;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Asked just before letters are sent whether they are still to be: a bean of the room that posted them. */
public interface LastLook {

    /** The kinds it knows. */
    Set<Letter.Kind> kinds();

    /**
     * Asked for up to about a hundred letters at a time, outside of any transaction.
     *
     * @param keys of letters of these kinds
     * @return what is to be done with those that are not simply sent, by key
     */
    Map<String, LastWord> look(Collection<String> keys);
}
