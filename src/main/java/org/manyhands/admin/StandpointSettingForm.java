package org.manyhands.admin;

import java.util.HashMap;
import java.util.Map;
import org.manyhands.platform.settings.StandpointList;

/** One standpoint: what it is called in each language, where it stands, and whether people can choose it. */
public class StandpointSettingForm {
    /** By the tag of the language; empty where it has no name of its own. */
    private Map<String, String> names = new HashMap<>();

    private int place;
    private boolean offered = true;

    /** The form of a standpoint that is there. */
    static StandpointSettingForm of(StandpointList.Item item, int place) {
        StandpointSettingForm form = new StandpointSettingForm();
        form.names.putAll(item.names());
        form.place = place;
        form.offered = !item.retired();
        return form;
    }

    public Map<String, String> getNames() {
        return names;
    }

    /** Which one it is from the top; 1 is the first. */
    public int getPlace() {
        return place;
    }

    public void setPlace(int place) {
        this.place = place;
    }

    public boolean isOffered() {
        return offered;
    }

    public void setOffered(boolean offered) {
        this.offered = offered;
    }
}
