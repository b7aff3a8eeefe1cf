package org.manyhands.proposals;

/** What the owner writes while a round runs: an answer to an objection, a name, the outcome statement. */
public class DecisionWords {
    private String reply;
    private String guest;
    private String statement;

    public String getReply() {
        return reply;
    }

    public void setReply(String reply) {
        this.reply = reply;
    }

    /** The name of somebody who joined later and is to be asked as well. */
    public String getGuest() {
        return guest;
    }

    public void setGuest(String guest) {
        this.guest = guest;
    }

    public String getStatement() {
        return statement;
    }

    public void setStatement(String statement) {
        this.statement = statement;
    }
}
