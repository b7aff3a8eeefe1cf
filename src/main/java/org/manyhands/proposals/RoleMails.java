package org.manyhands.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.UnaryOperator;
import org.manyhands.accounts.Account;
import org.manyhands.organizations.Organization;
import org.manyhands.organizations.OrganizationVoiceQueries;
import org.manyhands.platform.mail.UnaskedMail;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.ui.Urls;
import org.manyhands.spaces.MemberMailService;
import org.manyhands.spaces.Persona;
import org.manyhands.spaces.Space;
import org.manyhands.spaces.SpaceQueries;

/** Tells people that a role on a text is offered to them or their organization, or that they may less than before. */
@ApplicationScoped
class RoleMails {
    @Inject
    MemberMailService mails;

    @Inject
    UnaskedMail unasked;

    @Inject
    SpaceQueries spaces;

    @Inject
    OrganizationVoiceQueries voices;

    @Inject
    Urls urls;

    void ask(Actor actor, Proposal proposal, RoleHolder holder) {
        if (holder.isOrganization()) {
            ask(actor, proposal, holder.getOrganization());
        } else {
            ask(actor, proposal, holder.getPersona());
        }
    }

    void ask(Actor actor, Proposal proposal, Persona persona) {
        ask(actor, proposal, persona.getAccount(), "proposals.mail.invited");
    }

    /** Only those who read the space: for the others it, and what is in it, is not there. */
    void ask(Actor actor, Proposal proposal, Organization organization) {
        Space space = proposal.getSpace();
        List<Account> all = voices.listVoices(organization);
        List<Account> reading = space.isPublic() ? all : spaces.listMembers(space.getId(), all);
        reading.forEach(account -> ask(actor, proposal, account, "proposals.mail.organization"));
    }

    /** A person may not see the draft any longer, so this leads to the list. An organization reads it on its page. */
    void tellLess(Actor actor, Proposal proposal, RoleHolder holder) {
        if (!holder.isOrganization()) {
            Account account = holder.getPersona().getAccount();
            tell(actor, proposal, account, "proposals.mail.less", slug -> urls.getProposals());
        }
    }

    /** Whoever gets too many of these reads the offer among their invitations. */
    private void ask(Actor actor, Proposal proposal, Account account, String mail) {
        if (unasked.mayReach(account.getEmail())) {
            tell(actor, proposal, account, mail, slug -> authors(proposal, slug));
        }
    }

    private String authors(Proposal proposal, String slug) {
        return urls.proposal(proposal.getPublicKey(), slug, "authors");
    }

    private void tell(Actor actor, Proposal proposal, Account account, String mail, UnaryOperator<String> path) {
        mails.tell(actor, proposal.getSpace(), account, mail, proposal.getTitle(), proposal.getSlug(), path);
    }
}
