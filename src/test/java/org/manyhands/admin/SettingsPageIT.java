package org.manyhands.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.manyhands.testing.client.Browser;
import org.manyhands.testing.client.HttpProbe;
import org.manyhands.testing.client.Portal;
import org.manyhands.testing.client.Visit;

/** An administrator gives the portal its name, words and colours, sees what was before, and puts it back. */
class SettingsPageIT {
    private static final String OWN = "usual";

    @Test
    void aNameCountsAtOnceAndIsPutBackWithoutScripts() {
        String name = "Hands " + UUID.randomUUID();
        HttpProbe visitor = HttpProbe.of(Portal.demo()).with("Cache-Control", null);
        visitor.get("/about");
        try (Visit visit = Browser.phone().withoutScript().visit(Portal.demo())) {
            visit.signInAs("admin").open("/admin/settings").checkedWorking("admin-settings");
            visit.open("/admin/settings/name").checkedWorking("admin-setting-name");
            visit.fill("Name", name).press("Save").sees("The setting is saved").sees(name);
            assertThat(visitor.get("/about").body()).contains(name);
            visit.follow("History of the settings").sees(OWN).sees(name).checkedWorking("admin-settings-history");
            visit.follow("Name").sees("Before").checkedWorking("admin-setting-change");
            visit.press("Put back what stood before").sees("It is put back");
            assertThat(visitor.get("/about").body()).doesNotContain(name);
        }
    }

    @Test
    void aColourThatCannotBeReadIsRefusedAndStaysInTheForm() {
        try (Visit visit = Browser.phone().withoutScript().visit(Portal.demo())) {
            visit.signInAs("admin").open("/admin/settings/colours").checkedWorking("admin-setting-colours");
            visit.fill("On light pages", "#7accc4")
                    .fill("On dark pages", "#7accc4")
                    .press("Save");
            visit.sees("too pale for light pages").holds("On light pages", "#7accc4");
            visit.checkedWorking("admin-setting-colour-refused");
        }
    }

    @Test
    void limitsAreChosenWithinWhatIsSensible() {
        String label = "New spaces of one person in a day";
        try (Visit visit = Browser.phone().withoutScript().visit(Portal.demo())) {
            visit.signInAs("admin").open("/admin/settings/limits").checkedWorking("admin-setting-limits");
            visit.fill(label, "0").press("Save").sees("Please write a whole number from 1 to 100");
            visit.holds(label, "0").checkedWorking("admin-setting-limit-refused");
            visit.fill(label, "٦").press("Save").sees("The setting is saved").sees(label);
            visit.open("/admin/settings/limits")
                    .holds(label, "6")
                    .fill(label, "")
                    .press("Save");
            visit.open("/admin/settings/limits").holds(label, "5");
            visit.open("/admin/activity?feature=admin")
                    .sees("changed a setting")
                    .sees("Setting Limits");
        }
    }

    @Test
    void theTermsAreWrittenForEachLanguage() {
        String words = "Be kind " + UUID.randomUUID();
        try (Visit visit = Browser.desktop().visit(Portal.demo())) {
            visit.open("/terms").sees("no terms of its own");
            visit.signInAs("admin").open("/admin/settings/terms").checkedWorking("admin-setting-terms");
            visit.fill("Terms", "## " + words).press("Save").sees("Written in: English");
            visit.open("/es/terms").sees(words).checked("terms-in-another-language");
            visit.open("/admin/settings/terms/es").fill("Terms", "Sé amable").press("Save");
            visit.open("/es/terms").sees("Sé amable").doesNotSee(words);
            visit.open("/admin/settings/terms/es").fill("Terms", "").press("Save");
            visit.open("/admin/settings/terms").fill("Terms", "").press("Save");
            visit.open("/terms").sees("no terms of its own");
        }
    }

    @Test
    void twoWhoChangeOneSettingAreTold() {
        try (Visit one = Browser.desktop().visit(Portal.demo());
                Visit other = Browser.desktop().visit(Portal.demo())) {
            one.signInAs("admin").open("/admin/settings/imprint");
            other.signInAs("admin").open("/admin/settings/imprint");
            one.fill("Contact", "Ask at the first door").press("Save").sees("The setting is saved");
            other.fill("Contact", "Ask at the second door").press("Save").sees("Somebody changed this");
            other.sees("Ask at the first door").holds("Contact", "Ask at the second door");
            other.press("Save").sees("The setting is saved");
            other.open("/imprint").sees("Ask at the second door");
            other.open("/admin/settings/imprint").fill("Contact", "").press("Save");
        }
    }

    @Test
    void aLogoIsBroughtAndTakenOffWithoutScripts() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "png", png);
        try (Visit visit = Browser.phone().withoutScript().visit(Portal.demo())) {
            visit.signInAs("admin").open("/admin/portal-logo").checkedWorking("admin-portal-logo");
            visit.page().locator("#file").setInputFiles(new FilePayload("logo.png", "image/png", png.toByteArray()));
            visit.press("Save").sees("The setting is saved");
            assertThat(visit.page().locator("img.brand-logo").count()).isEqualTo(1);
            visit.open("/admin/portal-logo").press("Show the portal’s own sign").sees("The setting is saved");
            assertThat(visit.page().locator("img.brand-logo").count()).isZero();
        }
    }

    @Test
    void nobodyElseFindsThem() {
        try (Visit visit = Browser.desktop().visit(Portal.demo())) {
            assertThat(visit.statusOf("/admin/settings")).isEqualTo(404);
            visit.signInAs("leader");
            assertThat(visit.statusOf("/admin/settings/name")).isEqualTo(404);
            assertThat(visit.statusOf("/admin/settings/history")).isEqualTo(404);
        }
    }
}
