package org.manyhands.offices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.manyhands.campaigns.Campaign;
import org.manyhands.campaigns.CampaignScene;
import org.manyhands.commitments.CommitmentQueries;
import org.manyhands.commitments.ContactForm;
import org.manyhands.commitments.ContactRow;
import org.manyhands.commitments.ContactService;
import org.manyhands.platform.errors.NotAllowed;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.security.Actor;
import org.manyhands.spaces.Space;
import org.manyhands.testing.ServiceTest;

/** Offices that change hands, as a source or an organizer tells it. */
@ServiceTest
class OfficeServiceIT {
    @Inject
    CampaignScene scene;

    @Inject
    OfficeService offices;

    @Inject
    OfficeQueries officeQueries;

    @Inject
    ContactService contacts;

    @Inject
    CommitmentQueries commitments;

    @Test
    void anOfficeKeepsItsHistoryWhenItsHolderChanges() {
        String source = "test-" + Keys.random();
        OfficeImport first = entry(source, "Maria", "P1", "2025-01-03");
        assertThat(offices.importOffices(Actor.portal(), List.of(first))).isEqualTo(new OfficeImportCount(1, 0, 0, 1));
        assertThat(offices.importOffices(Actor.portal(), List.of(first))).isEqualTo(new OfficeImportCount(0, 0, 1, 0));
        Office office = officeQueries.find(source, "seat-1").orElseThrow();
        assertThat(offices.importOffices(Actor.portal(), List.of(entry(source, "Amy", "P2", "2026-05-09"))))
                .isEqualTo(new OfficeImportCount(0, 0, 1, 1));
        assertThat(officeQueries.listHolders(office))
                .containsExactly(
                        new HolderRow("Amy", "Independent", LocalDate.parse("2026-05-09"), null),
                        new HolderRow(
                                "Maria", "Independent", LocalDate.parse("2025-01-03"), LocalDate.parse("2026-05-09")));
        assertThat(officeQueries
                        .findHolder(office, LocalDate.parse("2025-07-01"))
                        .orElseThrow()
                        .getName())
                .isEqualTo("Maria");
        assertThatThrownBy(() -> offices.importOffices(scene.person("Person"), List.of(first)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void anOfficeOfADraftIsFoundByWhoSeesTheDraft() {
        Actor owner = scene.person("Owner");
        Space space = scene.space(owner, Space.Access.PUBLIC);
        Actor second = scene.member(space, "Second");
        Campaign draft = scene.draft(owner, space);
        OfficeForm form = new OfficeForm();
        form.setName("Chair " + Keys.random());
        offices.add(owner, draft.getPublicKey(), form);
        assertThat(officeQueries.search(owner, space, form.getName())).hasSize(1);
        assertThat(officeQueries.search(second, space, form.getName())).isEmpty();

        String asked = "Asked " + Keys.random();
        scene.office(owner, draft, scene.demand(owner, draft, "One name"), asked);
        assertThat(officeQueries.search(owner, space, asked)).hasSize(1);
        assertThat(officeQueries.search(second, space, asked)).isEmpty();
        form.setName(asked);
        offices.add(owner, draft.getPublicKey(), form);
        assertThat(officeQueries.search(owner, space, asked)).hasSize(2);
        scene.publish(owner, draft, second, "Second");
        assertThat(officeQueries.search(second, space, asked)).hasSize(1);
    }

    @Test
    void whatWasSaidToAHolderStaysWithThem() {
        Actor owner = scene.person("Owner");
        Space space = scene.space(owner, Space.Access.PUBLIC);
        Campaign campaign = scene.draft(owner, space);
        String key = campaign.getPublicKey();
        Office office = scene.office(owner, campaign, scene.demand(owner, campaign, "One name"));
        ContactForm letter = scene.contact(office);
        letter.setHappenedOn(scene.today().minusDays(9));
        contacts.log(owner, key, letter);

        HolderForm next = holder("Ola Nkemelu", scene.today().minusDays(2));
        assertThatThrownBy(() -> offices.change(scene.member(space, "Member"), key, office.getPublicKey(), next))
                .isInstanceOf(NotFound.class);
        offices.change(owner, key, office.getPublicKey(), next);
        contacts.log(owner, key, scene.contact(office));
        assertThat(commitments.listContacts(campaign))
                .extracting(ContactRow::holder)
                .containsExactly("Ola Nkemelu", "Margaret Ellery-Stroud");

        HolderForm early = holder("Somebody else", scene.today().minusDays(3));
        assertThatThrownBy(() -> offices.change(owner, key, office.getPublicKey(), early))
                .hasMessage("offices.holder.since.early");
        offices.change(owner, key, office.getPublicKey(), holder("", scene.today()));
        assertThat(officeQueries.findHolder(office)).isEmpty();
        assertThat(officeQueries.listHolders(office))
                .extracting(HolderRow::name)
                .containsExactly("Ola Nkemelu", "Margaret Ellery-Stroud");
    }

    @Test
    void anOfficeOfADraftIsSeenByThoseWhoSeeTheDraft() {
        Actor owner = scene.person("Owner");
        Space space = scene.space(owner, Space.Access.PUBLIC);
        Campaign draft = scene.draft(owner, space);
        Office office = scene.office(owner, draft, scene.demand(owner, draft, "A name that tells of a draft"));
        Actor member = scene.member(space, "Member");
        assertThat(officeQueries.get(owner, office.getPublicKey())).isEqualTo(office);
        assertThat(officeQueries.listSeen(owner, List.of(office.getId()))).hasSize(1);
        for (Actor reader : List.of(Actor.visitor(), member)) {
            assertThatThrownBy(() -> officeQueries.get(reader, office.getPublicKey()))
                    .isInstanceOf(NotFound.class);
            assertThat(officeQueries.listSeen(reader, List.of(office.getId()))).isEmpty();
        }

        Actor second = scene.member(space, "Second");
        scene.publish(owner, draft, second, "Second");
        assertThat(officeQueries.get(Actor.visitor(), office.getPublicKey())).isEqualTo(office);
        assertThat(officeQueries.listSeen(member, List.of(office.getId()))).hasSize(1);
    }

    @Test
    void whatWasImportedIsKeptByTheImport() {
        Actor owner = scene.person("Owner");
        Campaign campaign = scene.draft(owner, scene.space(owner, Space.Access.PUBLIC));
        String source = "test-" + Keys.random();
        offices.importOffices(Actor.portal(), List.of(entry(source, "Maria", "P1", "2025-01-03")));
        String imported = officeQueries.find(source, "seat-1").orElseThrow().getPublicKey();
        assertThatThrownBy(() -> offices.change(owner, campaign.getPublicKey(), imported, holder("Me", scene.today())))
                .hasMessage("offices.imported");
    }

    private static HolderForm holder(String name, LocalDate since) {
        HolderForm form = new HolderForm();
        form.setName(name);
        form.setSince(since);
        return form;
    }

    private static OfficeImport entry(String source, String holder, String holderId, String since) {
        OfficeFacts facts = new OfficeFacts("Senator for WA", "Senate", "WA", null, null, null, "202", null);
        return new OfficeImport(source, "seat-1", facts, holder, "Independent", holderId, LocalDate.parse(since));
    }
}
