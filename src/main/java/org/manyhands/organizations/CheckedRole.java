package org.manyhands.organizations;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.manyhands.platform.persistence.Edited;

/**
 * What a member does by profession, as a verified organization says. It links the person's names in spaces to the
 * organization, so it is shown to nobody before the member has agreed.
 */
@Entity
@Table(name = "checked_role")
public class CheckedRole extends Edited {
    @OneToOne(fetch = FetchType.LAZY)
    private OrganizationMember member;

    private String words;

    @SuppressWarnings("unused") // queries read it
    private Instant offeredAt;

    private Instant agreedAt;

    protected CheckedRole() {}

    CheckedRole(OrganizationMember member) {
        this.member = member;
    }

    /** A manager says it; what the member agreed to before no longer counts. */
    void offer(String said, Instant at) {
        words = said;
        offeredAt = at;
        agreedAt = null;
    }

    void agree(Instant at) {
        agreedAt = at;
    }

    /** Goes to the membership that stays after a merge; another organization says it now, so the member is asked anew. */
    void moveTo(OrganizationMember stays) {
        member = stays;
        agreedAt = null;
    }

    public OrganizationMember getMember() {
        return member;
    }

    public String getWords() {
        return words;
    }

    /** Whether the member lets it be shown. */
    public boolean isAgreed() {
        return agreedAt != null;
    }
}
