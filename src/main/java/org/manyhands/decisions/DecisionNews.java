package org.manyhands.decisions;

/** What people are told of a round by mail: it opened, it is soon over, it waits to be closed, it was closed. */
enum DecisionNews {
    OPENED("decisions.mail.opened"),
    SOON("decisions.mail.soon"),
    OVER("decisions.mail.over"),
    CLOSED("decisions.mail.closed");

    private final String key;

    DecisionNews(String key) {
        this.key = key;
    }

    /** The key of the mail's texts. */
    String key() {
        return key;
    }
}
