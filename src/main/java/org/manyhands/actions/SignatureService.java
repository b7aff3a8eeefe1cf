package org.manyhands.actions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.manyhands.accounts.Account;
import org.manyhands.accounts.AccountQueries;
import org.manyhands.campaigns.Campaign;
import org.manyhands.campaigns.CampaignPermissions;
import org.manyhands.campaigns.CampaignQueries;
import org.manyhands.campaigns.CampaignSubjectQueries;
import org.manyhands.platform.activity.ActivityLog;
import org.manyhands.platform.activity.Audience;
import org.manyhands.platform.activity.Verb;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.i18n.ReadersLanguage;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.OpenToAll;
import org.manyhands.platform.security.Throttle;
import org.manyhands.platform.settings.Limit;

/** Signing petitions: once for each address, counted when it is confirmed, withdrawn by a link. */
@ApplicationScoped
public class SignatureService {
    @PersistenceContext
    EntityManager em;

    @Inject
    CampaignQueries campaigns;

    @Inject
    CampaignSubjectQueries subjects;

    @Inject
    SignatureQueries signatures;

    @Inject
    AccountQueries accounts;

    @Inject
    Throttle throttle;

    @Inject
    SignatureMails mails;

    @Inject
    ReadersLanguage reader;

    @Inject
    ActivityLog activity;

    @Inject
    Clock clock;

    /**
     * Signs. Somebody who is signed in has a known address and counts at once; a visitor confirms by mail. Whoever has
     * signed already is answered just like somebody new, so that nobody learns who has. Where no mail may be sent,
     * nothing is written: the link of an earlier mail confirms what was signed with it, not what somebody says later.
     *
     * @param sender the network address that it comes from, for the limit
     * @return whether it counts at once
     */
    @Transactional
    public boolean sign(Actor actor, String actionKey, SignForm form, String sender) {
        CampaignAction petition =
                subjects.find(actor, CampaignAction.class, actionKey).orElseThrow(() -> new NotFound("petition"));
        CampaignPermissions.requireCanSign(actor, campaigns.standing(actor, petition.getCampaign()));
        if (!petition.canBeSigned(LocalDate.now(clock))) {
            throw new RuleViolation("actions.sign.closed");
        }
        throttle.check(Limit.SIGNATURE, sender);
        Account account = actor.isPerson() ? accounts.get(actor.accountId()) : null;
        String email = account == null ? form.getEmail() : account.getEmail();
        if (email == null || email.isBlank()) {
            throw RuleViolation.at("email", "actions.sign.email.missing");
        }
        if (account == null && !mails.mayReach(petition, email)) {
            return false;
        }
        SignatureTally tally = lock(petition);
        Signature signature = signatures
                .find(petition, Signature.lower(email), actor.accountId())
                .orElseGet(() -> new Signature(petition, email));
        Instant now = clock.instant();
        if (account == null && signature.isRepeated(form.getName(), form.isNameShown(), form.getComment(), now)) {
            return false; // its mail is on the way, and another would make its link worthless
        }
        signature.sign(form.getName(), form.isNameShown(), form.getComment(), reader.writing(), now);
        if (account != null) {
            signature.belongTo(account);
            count(actor, signature, tally);
        } else {
            mails.askToConfirm(signature);
        }
        em.persist(signature);
        return account != null;
    }

    /** Enters a signature that was given elsewhere and is known to be real. */
    @Transactional
    public void enter(Actor actor, String actionKey, SignForm form) {
        CampaignPermissions.requireCanEnterSignatures(actor);
        CampaignAction petition =
                subjects.find(actor, CampaignAction.class, actionKey).orElseThrow(() -> new NotFound("petition"));
        SignatureTally tally = lock(petition);
        Signature signature = signatures
                .find(petition, Signature.lower(form.getEmail()), null)
                .orElseGet(() -> new Signature(petition, form.getEmail()));
        signature.sign(form.getName(), form.isNameShown(), form.getComment(), reader.writing(), clock.instant());
        count(actor, signature, tally);
        em.persist(signature);
    }

    /** The signature that a link in a mail speaks of. */
    @OpenToAll(reason = "Whoever holds the secret of the mail has its address")
    public Optional<Signature> find(Actor actor, String token) {
        return signatures.findByToken(token);
    }

    /** The address is real: from here on the signature counts. */
    @Transactional
    @OpenToAll(reason = "Whoever holds the secret of the mail has its address")
    public CampaignAction confirm(Actor actor, String token) {
        SignatureTally tally = lock(petition(token));
        Signature signature = signatures.findByToken(token).orElseThrow(() -> new NotFound("signature"));
        count(actor, signature, tally);
        return signature.getAction();
    }

    /** Takes the signature back: it counts no longer and its name is shown no more. */
    @Transactional
    @OpenToAll(reason = "Whoever holds the secret of the mail has its address")
    public CampaignAction withdraw(Actor actor, String token) {
        SignatureTally tally = lock(petition(token));
        Signature signature = signatures.findByToken(token).orElseThrow(() -> new NotFound("signature"));
        uncount(actor, signature, tally);
        return signature.getAction();
    }

    /** The same for somebody who signed while signed in. */
    @Transactional
    public void withdrawOwn(Actor actor, String actionKey) {
        CampaignAction petition =
                subjects.find(actor, CampaignAction.class, actionKey).orElseThrow(() -> new NotFound("petition"));
        CampaignPermissions.requireCanWithdraw(actor, campaigns.standing(actor, petition.getCampaign()));
        SignatureTally tally = lock(petition);
        signatures.find(petition, "", actor.accountId()).ifPresent(signature -> uncount(actor, signature, tally));
    }

    private CampaignAction petition(String token) {
        return signatures.findPetition(token).orElseThrow(() -> new NotFound("signature"));
    }

    /** Signatures are read after this, or two at once would both count. */
    private SignatureTally lock(CampaignAction petition) {
        return em.find(SignatureTally.class, petition.getId(), LockModeType.PESSIMISTIC_WRITE);
    }

    private void count(Actor actor, Signature signature, SignatureTally tally) {
        if (signature.confirm(clock.instant())) {
            tally.add(1);
            record(actor, ActionActivity.SIGNED, signature);
        }
    }

    private void uncount(Actor actor, Signature signature, SignatureTally tally) {
        if (signature.withdraw(clock.instant())) {
            tally.add(-1);
            record(actor, ActionActivity.SIGNATURE_WITHDRAWN, signature);
        }
    }

    /** Who signed is nobody’s business: the record knows that it happened, and the person alone that it was they. */
    private void record(Actor actor, Verb verb, Signature signature) {
        Campaign campaign = signature.getAction().getCampaign();
        activity.record(actor, verb, campaign.subject(), Audience.self());
    }
}
