package org.manyhands.admin;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.i18n.Languages;
import org.manyhands.platform.settings.Accent;
import org.manyhands.platform.settings.Contrast;
import org.manyhands.platform.settings.Setting;
import org.manyhands.platform.settings.StandpointList;

/** What may be chosen. */
final class SettingRules {
    private SettingRules() {}

    /**
     * What the form chooses, as it is stored.
     *
     * @return the empty text for what the portal has to say by itself
     * @throws RuleViolation at the field that it belongs to
     */
    static String content(Setting setting, SettingForm form) {
        return switch (setting.kind()) {
            case LINE -> limited(setting, text(form.getContent()).replaceAll("\\s+", " "));
            case TEXT -> limited(setting, text(form.getContent()));
            case COLOURS -> colours(colour("day", form.getDay()), colour("night", form.getNight()));
            case LANGUAGES -> languages(form.getLanguages());
            case LIMITS -> LimitRules.content(form.getLimits());
            case PICTURE, STANDPOINTS -> throw new NotFound("setting");
        };
    }

    /**
     * What stands there once an earlier state is put back.
     *
     * @param before the content of that state
     */
    static String back(Setting setting, String now, String before) {
        return setting == Setting.STANDPOINTS
                ? StandpointRules.back(StandpointList.read(now), StandpointList.read(before))
                        .content()
                : before;
    }

    /** Whether a setting is chosen for a language; the empty text stands for all of them. */
    static boolean fits(Setting setting, String language) {
        return setting.isTranslated() ? Languages.named(language).isPresent() : language.isEmpty();
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.replace("\r\n", "\n").strip();
    }

    private static String limited(Setting setting, String text) {
        if (text.length() > setting.longest()) {
            String field = setting.kind() == Setting.Kind.TEXT ? "text" : "content";
            throw RuleViolation.at(field, "admin.setting.long", setting.longest());
        }
        return text;
    }

    /** People copy colours with and without the sign, long and short. */
    private static String colour(String field, String typed) {
        String hex = text(typed).toLowerCase(Locale.ROOT).replaceFirst("^#", "");
        if (hex.isEmpty()) {
            return "";
        }
        String colour = "#" + (hex.length() == 3 ? hex.replaceAll("(.)", "$1$1") : hex);
        if (!Accent.isColour(colour)) {
            throw RuleViolation.at(field, "admin.setting.colour.wrong");
        }
        return colour;
    }

    private static String colours(String day, String night) {
        if (day.isEmpty() && night.isEmpty()) {
            return "";
        }
        if (day.isEmpty() || night.isEmpty()) {
            throw RuleViolation.at(day.isEmpty() ? "day" : "night", "admin.setting.colour.both");
        }
        Accent accent = new Accent(day, night);
        if (accent.dayContrast() < Contrast.OF_WORDS) {
            throw RuleViolation.at("day", "admin.setting.colour.pale", shown(accent.dayContrast()));
        }
        if (accent.nightContrast() < Contrast.OF_WORDS) {
            throw RuleViolation.at("night", "admin.setting.colour.dim", shown(accent.nightContrast()));
        }
        return accent.content();
    }

    /** Rounded down: what is too little must not look like enough. */
    private static double shown(double contrast) {
        return Math.floor(contrast * 10) / 10;
    }

    /** All of them is no choice: a language that is added later is then offered, too. */
    private static String languages(List<String> tags) {
        List<String> offered = Languages.INSTALLED.stream()
                .filter(locale -> locale.equals(Languages.DEFAULT) || tags.contains(locale.toLanguageTag()))
                .map(Locale::toLanguageTag)
                .toList();
        return offered.size() == Languages.INSTALLED.size()
                ? ""
                : offered.stream().collect(Collectors.joining(" "));
    }
}
