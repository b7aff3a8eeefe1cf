package org.manyhands.admin;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.manyhands.testing.client.Browser;
import org.manyhands.testing.client.Portal;
import org.manyhands.testing.client.Visit;

/** An administrator says as what people can speak, without scripts and on a phone. */
class StandpointSettingsPageIT {
    @Test
    void addsNamesAndRetires() {
        String name = "Youth " + UUID.randomUUID().toString().substring(0, 8);
        String other = name + "!";
        try (Visit visit = Browser.phone().withoutScript().visit(Portal.demo())) {
            visit.signInAs("admin").open("/admin/settings").follow("Standpoints");
            visit.checkedWorking("admin-standpoints").follow("Add a standpoint");
            visit.press("Save").sees("It needs a name in English").checkedWorking("admin-standpoint-refused");
            visit.fill("Name (English)", "lived EXPERIENCE").press("Save").sees("Please choose another name");
            visit.holds("Name (English)", "lived EXPERIENCE").fill("Name (English)", name);
            visit.press("Save").sees("The setting is saved").sees(name);
            visit.open("/me/standpoints").sees(name).checkedWorking("own-standpoints-added");
            visit.open("/admin/settings/standpoints").follow(name).fill("Name (English)", other);
            visit.press("Save").sees(other);
            visit.follow(other).checkedWorking("admin-standpoint");
            visit.page().locator("#offered").uncheck();
            visit.press("Save").sees("Offered no longer");
            visit.open("/me/standpoints").doesNotSee(name);
            visit.open("/admin/settings/history").follow("Standpoints").sees(other);
            visit.sees("offered no longer").checkedWorking("admin-standpoints-change");
        }
    }

    @Test
    void livedExperienceStays() {
        try (Visit visit = Browser.desktop().visit(Portal.demo())) {
            visit.signInAs("admin").open("/admin/settings/standpoints/lived");
            visit.page().locator("#offered").uncheck();
            visit.press("Save").sees("This one is always offered");
        }
    }
}
