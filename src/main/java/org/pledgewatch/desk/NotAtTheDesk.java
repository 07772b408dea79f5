package org.pledgewatch.desk;

/** There is nothing of that name or number at the desk. */
final class NotAtTheDesk extends RuntimeException {
    private static final long serialVersionUID = 1;
}
