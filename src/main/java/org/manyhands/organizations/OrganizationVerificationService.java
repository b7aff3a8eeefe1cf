package org.manyhands.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.manyhands.platform.activity.ActivityLog;
import org.manyhands.platform.activity.Audience;
import org.manyhands.platform.activity.Verb;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.errors.Reason;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.files.FileKind;
import org.manyhands.platform.files.Files;
import org.manyhands.platform.jobs.JobQueue;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.Throttle;

/**
 * Lets the portal stand by who an organization is: managers ask, administrators look at evidence and say until when. It
 * ends by its date, whether or not anything runs that day.
 */
@ApplicationScoped
public class OrganizationVerificationService {
    /** How many days before the end managers and administrators are reminded. */
    static final int NOTICE = 30;

    private static final int LONGEST = 2000;
    private static final int REQUESTS_A_DAY = 5;
    private static final int MOST_YEARS = 3;

    @PersistenceContext
    EntityManager em;

    @Inject
    OrganizationQueries organizations;

    @Inject
    OrganizationVerificationQueries verifications;

    @Inject
    OrganizationMails mails;

    @Inject
    Files files;

    @Inject
    JobQueue jobs;

    @Inject
    Throttle throttle;

    @Inject
    ActivityLog activity;

    @Inject
    Clock clock;

    /**
     * Asks for it, or for its renewal. A second request takes the place of one that waits.
     *
     * @param words by what the portal can know the organization
     * @param fileName the name of a file that shows it, or null for none
     */
    @Transactional
    public void ask(Actor actor, String slug, String words, String fileName, byte[] bytes) {
        Organization organization = organizations.get(slug);
        OrganizationPermissions.requireCanManage(actor, organizations.standing(actor, organization.getId()));
        String said = require(words, "words");
        throttle.check("verification", organization.getId().toString(), REQUESTS_A_DAY, Duration.ofDays(1));
        OrganizationVerification request = verifications
                .findRequest(organization.getId())
                .orElseGet(() -> new OrganizationVerification(organization));
        request.ask(said, clock.instant());
        em.persist(request);
        em.flush();
        keep(actor, request, fileName, bytes);
        mails.tellAdministrators(organization, "organizations.mail.verification");
        record(actor, OrganizationActivity.VERIFICATION_ASKED, organization, Audience.administrators());
    }

    /**
     * Stands by who an organization is; answers a request if there is one.
     *
     * @param evidence what the administrator saw
     * @param until the last day
     * @param fileName the name of a file that shows it, or null for none
     */
    @Transactional
    public void verify(Actor actor, String slug, String evidence, LocalDate until, String fileName, byte[] bytes) {
        OrganizationPermissions.requireCanAdminister(actor);
        Organization organization = organizations.get(slug);
        String seen = require(evidence, "evidence");
        requireGoodDay(until);
        if (!organization.isOpen()) {
            throw new RuleViolation("organizations.verify.not-open");
        }
        verifications.findGranted(organization.getId()).ifPresent(OrganizationVerification::renew);
        OrganizationVerification verification = verifications
                .findRequest(organization.getId())
                .orElseGet(() -> new OrganizationVerification(organization));
        verification.grant(seen, until, clock.instant());
        organization.verifyUntil(until);
        em.persist(verification);
        em.flush();
        keep(actor, verification, fileName, bytes);
        remindLater(verification);
        mails.tellManagers(organization, "organizations.mail.verified");
        record(actor, OrganizationActivity.VERIFIED, organization, Audience.everybody());
    }

    /** Does not answer a request with yes; its managers read why. */
    @Transactional
    public void refuse(Actor actor, String slug, String reason) {
        OrganizationPermissions.requireCanAdminister(actor);
        Organization organization = organizations.get(slug);
        String why = Reason.require(reason, "organizations.reason");
        verifications
                .findRequest(organization.getId())
                .orElseThrow(() -> new NotFound("request"))
                .refuse(why, clock.instant());
        mails.tellManagers(organization, "organizations.mail.not-verified");
        record(actor, OrganizationActivity.VERIFICATION_REFUSED, organization, Audience.administrators());
    }

    /** Takes it back at once; its managers read why. */
    @Transactional
    public void revoke(Actor actor, String slug, String reason) {
        OrganizationPermissions.requireCanAdminister(actor);
        Organization organization = organizations.get(slug);
        String why = Reason.require(reason, "organizations.reason");
        verifications
                .findGranted(organization.getId())
                .orElseThrow(() -> new NotFound("verification"))
                .revoke(why, clock.instant());
        organization.verifyUntil(null);
        mails.tellManagers(organization, "organizations.mail.revoked");
        record(actor, OrganizationActivity.VERIFICATION_REVOKED, organization, Audience.everybody());
    }

    /** Reminds managers and administrators of one that ends soon, if it still holds until the day that was meant. */
    @Transactional
    public void remind(Actor portal, String key) {
        OrganizationPermissions.requirePortal(portal);
        verifications
                .find(key)
                .filter(found -> found.getState() == OrganizationVerification.State.GRANTED)
                .map(OrganizationVerification::getOrganization)
                .filter(organization -> organization.isVerifiedOn(LocalDate.now(clock)))
                .ifPresent(organization -> {
                    mails.tellManagers(organization, "organizations.mail.renewal");
                    mails.tellAdministrators(organization, "organizations.mail.renewal");
                });
    }

    private void remindLater(OrganizationVerification verification) {
        LocalDate day = verification.getUntil().minusDays(NOTICE);
        Instant when = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        if (when.isAfter(clock.instant())) {
            String key = verification.getPublicKey();
            jobs.enqueueAt(OrganizationRenewalJob.NAME, key, key, when);
        }
    }

    private void keep(Actor actor, OrganizationVerification verification, String fileName, byte[] bytes) {
        if (fileName != null && bytes != null && bytes.length > 0) {
            FileKind kind = FileKind.among(bytes, FileKind.PDF, FileKind.PNG, FileKind.JPEG)
                    .orElseThrow(() -> RuleViolation.at("file", "organizations.verification.file.kind"));
            files.remove(verification.subject());
            files.keep(actor, fileName, bytes, kind, verification.subject());
        }
    }

    private void requireGoodDay(LocalDate until) {
        LocalDate today = LocalDate.now(clock);
        if (until == null || until.isBefore(today) || until.isAfter(today.plusYears(MOST_YEARS))) {
            throw RuleViolation.at("until", "organizations.verify.until.wrong", MOST_YEARS);
        }
    }

    private static String require(String words, String field) {
        if (words == null || words.isBlank()) {
            throw RuleViolation.at(field, "organizations.verification.missing");
        }
        if (words.length() > LONGEST) {
            throw RuleViolation.at(field, "organizations.verification.long", LONGEST);
        }
        return words.strip();
    }

    private void record(Actor actor, Verb verb, Organization organization, Audience audience) {
        activity.record(actor, verb, OrganizationActivity.subject(organization), audience);
    }
}
