package org.manyhands.admin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.i18n.Languages;
import org.manyhands.platform.settings.StandpointList;
import org.manyhands.platform.settings.StandpointList.Item;

/** Which standpoints there may be, and what they may be called. */
final class StandpointRules {
    static final int LONGEST = 40;

    /** People read all of them at a glance before they choose. */
    static final int MOST = 20;

    private StandpointRules() {}

    /**
     * What a form makes of a standpoint.
     *
     * @param offered the languages that the form asks for, the main one first
     * @throws RuleViolation at the field that it belongs to
     */
    static Item item(String code, StandpointSettingForm form, List<Locale> offered) {
        Map<String, String> names = new HashMap<>();
        form.getNames().forEach((tag, typed) -> {
            String name = cleaned(typed);
            if (!name.isEmpty() && Languages.named(tag).isPresent()) {
                names.put(tag, name);
            }
        });
        if (!StandpointList.isBuiltIn(code) && !names.containsKey(Languages.DEFAULT.toLanguageTag())) {
            throw RuleViolation.at(field(0), "admin.standpoint.nameless", Languages.ownName(Languages.DEFAULT));
        }
        for (int i = 0; i < offered.size(); i++) {
            if (names.getOrDefault(offered.get(i).toLanguageTag(), "").length() > LONGEST) {
                throw RuleViolation.at(field(i), "admin.setting.long", LONGEST);
            }
        }
        if (!form.isOffered() && StandpointList.LIVED.equals(code)) {
            throw RuleViolation.at("offered", "admin.standpoint.lived");
        }
        return new Item(code, !form.isOffered(), names);
    }

    /** The list with an item in its new state at its new place; 1 is the first, and what is beyond the ends is an end. */
    static StandpointList with(StandpointList list, Item item, int place) {
        List<Item> items = new ArrayList<>(list.all());
        items.removeIf(other -> other.code().equals(item.code()));
        if (items.size() >= MOST) {
            throw new RuleViolation("admin.standpoint.many", MOST);
        }
        items.add(Math.max(0, Math.min(place - 1, items.size())), item);
        return new StandpointList(items);
    }

    /** An earlier state: what was added since stays, because people may have declared it, but is offered no longer. */
    static StandpointList back(StandpointList now, StandpointList before) {
        List<Item> items = new ArrayList<>(before.all());
        now.all().stream()
                .filter(item -> before.find(item.code()).isEmpty())
                .map(item -> new Item(item.code(), true, item.names()))
                .forEach(items::add);
        return new StandpointList(items);
    }

    /** Two of one name cannot be told apart, in whichever language people read. */
    static void requireDifferent(StandpointList list, BiFunction<Item, Locale, String> namer) {
        list.all().forEach(item -> requireDifferent(list, item, List.of(), namer));
    }

    /**
     * The same for one of them.
     *
     * @param offered the languages that its form asks for
     * @throws RuleViolation at the field of the language
     */
    static void requireDifferent(
            StandpointList list, Item item, List<Locale> offered, BiFunction<Item, Locale, String> namer) {
        for (Locale locale : Languages.INSTALLED) {
            String name = namer.apply(item, locale);
            boolean taken = list.all().stream()
                    .filter(other -> !other.code().equals(item.code()))
                    .anyMatch(other -> namer.apply(other, locale).equalsIgnoreCase(name));
            if (taken && offered.contains(locale)) {
                throw RuleViolation.at(field(offered.indexOf(locale)), "admin.standpoint.taken", name);
            }
            if (taken) {
                throw new RuleViolation("admin.standpoint.taken", name);
            }
        }
    }

    /** The fields of the languages stand one after another. */
    private static String field(int language) {
        return "names:" + language + ":name";
    }

    private static String cleaned(String typed) {
        return typed == null
                ? ""
                : typed.replaceAll("\\s+", " ").replaceAll("\\p{Cc}", "").strip();
    }
}
