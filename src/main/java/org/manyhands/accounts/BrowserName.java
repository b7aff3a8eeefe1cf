package org.manyhands.accounts;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A browser in plain words, so that somebody knows their own sign-ins again. Nothing finer is kept: no version, no
 * address, no place.
 *
 * @param browser such as Firefox, or null when it is none that is known
 * @param device such as Linux, or null
 */
record BrowserName(String browser, String device) {
    /** What the browsers call themselves; those that name others beside themselves stand before those. */
    private static final Map<String, String> BROWSERS = new LinkedHashMap<>();

    private static final Map<String, String> DEVICES = new LinkedHashMap<>();

    static {
        BROWSERS.put("Edg", "Edge");
        BROWSERS.put("OPR/", "Opera");
        BROWSERS.put("SamsungBrowser/", "Samsung Internet");
        BROWSERS.put("Firefox/", "Firefox");
        BROWSERS.put("FxiOS/", "Firefox");
        BROWSERS.put("CriOS/", "Chrome");
        BROWSERS.put("Chrome/", "Chrome");
        BROWSERS.put("Safari/", "Safari");
        DEVICES.put("Android", "Android");
        DEVICES.put("iPhone", "iPhone");
        DEVICES.put("iPad", "iPad");
        DEVICES.put("Windows", "Windows");
        DEVICES.put("CrOS", "ChromeOS");
        DEVICES.put("Macintosh", "Mac");
        DEVICES.put("Linux", "Linux");
    }

    /** Reads what a browser says of itself, which may be anything or null. */
    static BrowserName of(String userAgent) {
        return new BrowserName(find(BROWSERS, userAgent), find(DEVICES, userAgent));
    }

    private static String find(Map<String, String> known, String userAgent) {
        if (userAgent == null) {
            return null;
        }
        return known.entrySet().stream()
                .filter(name -> userAgent.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
