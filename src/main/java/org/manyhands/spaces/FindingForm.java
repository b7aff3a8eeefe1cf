package org.manyhands.spaces;

/** Whether search finds a persona. */
public class FindingForm {
    private boolean findable;

    public boolean isFindable() {
        return findable;
    }

    public void setFindable(boolean findable) {
        this.findable = findable;
    }
}
