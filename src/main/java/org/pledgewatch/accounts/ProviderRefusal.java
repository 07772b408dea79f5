package org.pledgewatch.accounts;

/** Why nobody came in who went to a provider; the page at the door says what to do. */
public enum ProviderRefusal {

    /** No sign-in was begun in this browser that this could be the answer to, or too long ago. */
    STALE,

    /** The person stopped, or the provider did not let it. */
    STOPPED,

    /** The provider is out of reach, or what it says cannot be believed. */
    NO_ANSWER,

    /** The provider does not say that the address is the person's. */
    UNVERIFIED,

    /** Nobody is a member with the address. */
    UNKNOWN,

    /** The member is disabled. */
    CLOSED,

    /** The member is somebody else at the provider. */
    ANOTHER
}
