package org.manyhands.platform.richtext;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.manyhands.platform.richtext.StepMap.Landing;

/**
 * Where places go through many steps. A step that is taken back and made again later has two maps that mirror each other:
 * what lay in it is found where it is made again.
 */
public final class Mapping {
    private final List<StepMap> maps = new ArrayList<>();
    private final Map<Integer, Integer> mirrors = new HashMap<>();

    /** Through these steps, in order. */
    public static Mapping of(List<Step> steps) {
        Mapping mapping = new Mapping();
        steps.forEach(step -> mapping.add(step.map()));
        return mapping;
    }

    /** Where the token behind a place comes to lie; -1 when it is gone. */
    public int follow(int place) {
        Landing landing = follow(place, 1, 0);
        return landing.after() || landing.across() ? -1 : landing.place();
    }

    /** How many maps it has. */
    int size() {
        return maps.size();
    }

    void add(StepMap map) {
        maps.add(map);
    }

    /**
     * Adds the map of a step that is made again.
     *
     * @param mirror the index of the map by which it was taken back
     */
    void addAgain(StepMap map, int mirror) {
        mirrors.put(mirror, maps.size());
        maps.add(map);
    }

    /** Follows a place through the maps from one on. */
    Landing follow(int place, int side, int first) {
        int at = place;
        boolean before = false;
        boolean after = false;
        boolean across = false;
        for (int i = first; i < maps.size(); i++) {
            Landing landing = maps.get(i).follow(at, side);
            Integer again = landing.range() < 0 ? null : mirrors.get(i);
            if (again != null && again > i) {
                at = maps.get(again).recover(landing.range(), landing.offset());
                i = again;
                continue;
            }
            before |= landing.before();
            after |= landing.after();
            across |= landing.across();
            at = landing.place();
        }
        return new Landing(at, before, after, across, -1, 0);
    }
}
