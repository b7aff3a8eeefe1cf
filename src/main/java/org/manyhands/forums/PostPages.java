package org.manyhands.forums;

/** Which numbers stand on which page of a topic. Numbers never change, so neither does the page of a post. */
final class PostPages {
    /** Posts on a page. */
    static final int SIZE = 20;

    private PostPages() {}

    /** The page of a post, counted from 1. */
    static int of(int number) {
        return (Math.max(1, number) - 1) / SIZE + 1;
    }

    /** How many pages a topic has; an empty one has one. */
    static int count(int lastNumber) {
        return of(lastNumber);
    }

    static int first(int page) {
        return (page - 1) * SIZE + 1;
    }

    static int last(int page) {
        return page * SIZE;
    }

    /** The page that was asked for, within those that there are. */
    static int within(int asked, int lastNumber) {
        return Math.max(1, Math.min(asked, count(lastNumber)));
    }
}
