package org.pledgewatch.mail;

/** What came of handing a letter over. */
sealed interface Sending {

    /** Taken. */
    record Taken() implements Sending {}

    /** The server says: not yet. */
    record Later(String why) implements Sending {}

    /** The connection ended before the final dot, without a word. */
    record Cut(String why) implements Sending {}

    /** No such recipient. */
    record NoRecipient(String why) implements Sending {}

    /** Refused for what it is. */
    record Never(String why) implements Sending {}

    /** After the final dot there was no answer. */
    record Nobody(String why) implements Sending {}

    /** There is no server just now: the letter was not offered to anybody. */
    record Away(String why) implements Sending {}

    /** The server takes nothing from us at all: whoever runs this must see to it. */
    record Closed(String why) implements Sending {}
}
