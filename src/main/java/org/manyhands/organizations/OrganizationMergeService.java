package org.manyhands.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.manyhands.platform.activity.ActivityLog;
import org.manyhands.platform.activity.Audience;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.security.Actor;

/** Makes two organizations that are one into one: all or nothing, and the address that goes leads on for good. */
@ApplicationScoped
public class OrganizationMergeService {
    @PersistenceContext
    EntityManager em;

    @Inject
    OrganizationQueries organizations;

    @Inject
    OrganizationMergeQueries merges;

    @Inject
    OrganizationContactQueries contacts;

    @Inject
    OrganizationInvitationQueries invitations;

    @Inject
    OrganizationVerificationQueries verifications;

    @Inject
    CheckedRoleQueries roles;

    @Inject
    OrganizationLogoService logos;

    @Inject
    @Any
    Instance<OrganizationPart> parts;

    @Inject
    ActivityLog activity;

    /**
     * Lets one become part of the other.
     *
     * @param staysSlug the address of the one that stays
     * @param goesSlug the address of the other
     * @param mark of the preview that the administrator read
     * @throws RuleViolation when something has changed since
     */
    @Transactional
    public Organization merge(Actor actor, String staysSlug, String goesSlug, String mark) {
        OrganizationPermissions.requireCanAdminister(actor);
        Organization stays = organizations.get(staysSlug);
        Organization goes = organizations.get(goesSlug);
        boolean first = stays.getId() < goes.getId(); // in one order, so that two merges never wait for each other
        em.lock(first ? stays : goes, LockModeType.PESSIMISTIC_WRITE);
        em.lock(first ? goes : stays, LockModeType.PESSIMISTIC_WRITE);
        OrganizationMergeRow preview = merges.preview(actor, staysSlug, goesSlug);
        if (!preview.mark().equals(mark)) {
            throw new RuleViolation("organizations.merge.changed");
        }
        if (!preview.isAllowed()) {
            throw new RuleViolation("organizations.merge.suspended");
        }
        moveContacts(stays, goes);
        Map<OrganizationMember, OrganizationMember> became = moveMembers(stays, goes);
        moveInvitations(stays, goes, became);
        moveVerifications(stays, goes);
        merges.listSources(goes).forEach(source -> source.moveTo(stays));
        merges.listSlugs(goes).forEach(slug -> slug.moveTo(stays));
        logos.remove(goes);
        parts.forEach(part -> part.move(actor, goes.getId(), stays.getId()));
        em.flush();
        became.keySet().stream()
                .filter(member -> !became.get(member).equals(member))
                .forEach(em::remove);
        em.flush();
        em.remove(goes);
        activity.record(
                actor,
                OrganizationActivity.MERGED,
                OrganizationActivity.subject(stays),
                Audience.everybody(),
                Map.of("organization", goesSlug));
        return stays;
    }

    private void moveContacts(Organization stays, Organization goes) {
        List<OrganizationContact> own = contacts.listAll(stays.getId());
        Set<String> known = new HashSet<>();
        own.forEach(contact -> known.add(contact.getKind() + contact.getContent()));
        int behind = own.isEmpty() ? 1 : own.get(own.size() - 1).getPlace() + 1;
        for (OrganizationContact contact : contacts.listAll(goes.getId())) {
            if (known.add(contact.getKind() + contact.getContent())) {
                contact.moveTo(stays, behind++);
            } else {
                em.remove(contact);
            }
        }
    }

    /** Who is in both keeps one membership, with the higher role. Gives back what each became. */
    private Map<OrganizationMember, OrganizationMember> moveMembers(Organization stays, Organization goes) {
        Map<OrganizationMember, OrganizationMember> became = new HashMap<>();
        for (OrganizationMember member : merges.listMemberships(goes)) {
            Optional<OrganizationMember> own =
                    organizations.find(stays.getId(), member.getAccount().getId());
            own.ifPresentOrElse(other -> absorb(other, member), () -> member.moveTo(stays));
            became.put(member, own.orElse(member));
        }
        return became;
    }

    /** What was said of a profession goes along, unless the organization that stays says something already. */
    private void absorb(OrganizationMember own, OrganizationMember member) {
        Optional<CheckedRole> said = roles.find(member.getOrganization().getId(), member.getPublicKey());
        boolean saidThere =
                roles.find(own.getOrganization().getId(), own.getPublicKey()).isPresent();
        own.absorb(member);
        said.ifPresent(role -> {
            if (saidThere) {
                em.remove(role);
            } else {
                role.moveTo(own);
            }
        });
    }

    private void moveInvitations(
            Organization stays, Organization goes, Map<OrganizationMember, OrganizationMember> became) {
        for (OrganizationInvitation invitation : invitations.listAll(goes.getId())) {
            if (invitations.find(stays.getId(), invitation.getEmail()).isPresent()) {
                em.remove(invitation);
            } else {
                invitation.moveTo(stays, became.get(invitation.getMember()));
            }
        }
    }

    /** Of two that hold, the longer one goes on. */
    private void moveVerifications(Organization stays, Organization goes) {
        Optional<OrganizationVerification> own = verifications.findGranted(stays.getId());
        Optional<OrganizationVerification> other = verifications.findGranted(goes.getId());
        if (own.isPresent() && other.isPresent()) {
            boolean longer = other.get().getUntil().isAfter(own.get().getUntil());
            (longer ? own : other).get().renew();
        }
        stays.verifyUntil(OrganizationMergeQueries.later(stays.getVerifiedUntil(), goes));
        verifications.listAll(goes.getId()).forEach(verification -> verification.moveTo(stays));
    }
}
