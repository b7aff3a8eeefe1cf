package org.manyhands.platform.ui;

import java.util.Map;

/** Every route of the portal, for tests that look at all of them. */
public final class AllRoutes {
    private AllRoutes() {}

    /** Route to view, such as <code>/topics/{key}/{slug}</code> to {@code /forums/topic}. */
    public static Map<String, String> map() {
        return Map.copyOf(RouteTable.ROUTES);
    }
}
