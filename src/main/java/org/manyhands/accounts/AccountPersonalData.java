package org.manyhands.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.manyhands.platform.activity.Activity;
import org.manyhands.platform.drafts.Draft;
import org.manyhands.platform.drafts.SentForm;
import org.manyhands.platform.files.StoredFile;

/** What accounts themselves keep of a person, and the platform for all features. */
@ApplicationScoped
class AccountPersonalData implements PersonalData {
    @Override
    public Set<Class<?>> entities() {
        return Set.of(
                AccountStandpoint.class,
                AccountSuspension.class,
                KeptSuspension.class,
                SignIn.class,
                AccountToken.class,
                AddressChange.class,
                StandpointConsent.class,
                AccountExport.class,
                AccountClosing.class,
                Activity.class,
                Draft.class,
                SentForm.class,
                StoredFile.class);
    }

    @Override
    public List<OwnPart> parts() {
        return Stream.of(account(), changes(), record()).flatMap(List::stream).toList();
    }

    private static List<OwnPart> account() {
        return List.of(
                OwnPart.of(
                        "accounts.data.account",
                        "Account x where x.id = :account",
                        "name x.displayName",
                        "address x.email",
                        "zone x.timeZone",
                        "state:admin.people.state x.state",
                        "at x.joinedAt",
                        "confirmed x.confirmedAt",
                        "moderator x.moderator",
                        "administrator x.administrator"),
                OwnPart.of(
                        "accounts.data.consents",
                        "StandpointConsent x where x.account.id = :account",
                        "at x.givenAt",
                        "number x.notice",
                        "ended x.withdrawnAt"),
                OwnPart.of(
                        "accounts.data.standpoints",
                        "AccountStandpoint x join x.standpoint st where x.account.id = :account",
                        "standpoint st.code",
                        "state:accounts.standpoint x.visibility",
                        "at x.since"),
                OwnPart.of(
                        "accounts.data.sign-ins",
                        "SignIn x where x.account.id = :account",
                        "at x.since",
                        "changed x.seenAt",
                        "ended x.endedAt",
                        "browser x.browser",
                        "device x.device"));
    }

    private static List<OwnPart> changes() {
        return List.of(
                OwnPart.of(
                        "accounts.data.suspensions",
                        "AccountSuspension x where x.account.id = :account",
                        "at x.since",
                        "reason x.reason",
                        "ended x.liftedAt"),
                OwnPart.of(
                        "accounts.data.kept-suspensions",
                        "KeptSuspension x where x.account.id = :account",
                        "at x.since",
                        "reason x.reason",
                        "ended x.keptUntil"),
                OwnPart.of(
                        "accounts.data.address-changes",
                        "AddressChange x where x.account.id = :account",
                        "at x.askedAt",
                        "address x.email",
                        "ended x.endedAt"));
    }

    private static List<OwnPart> record() {
        return List.of(
                OwnPart.of(
                        "accounts.data.drafts",
                        "Draft x where x.accountId = :account",
                        "changed x.updatedAt",
                        "title x.context",
                        "words x.text"),
                OwnPart.of(
                        "accounts.data.files",
                        "StoredFile x where x.ownerAccountId = :account",
                        "at x.storedAt",
                        "name x.name"),
                OwnPart.of(
                        "accounts.data.activity",
                        "Activity x where x.accountId = :account",
                        "at x.at",
                        "verb x.verb",
                        "where@x.subjectType x.subjectId"),
                OwnPart.of(
                        "accounts.data.mails",
                        "Mail x where lower(x.recipient) = :address",
                        "at x.createdAt",
                        "title x.subject"));
    }

    @Override
    public List<String> forgotten() {
        return List.of(
                "delete from SignIn x where x.account.id = :account",
                "delete from AccountToken x where x.account.id = :account",
                "delete from AddressChange x where x.account.id = :account",
                "delete from AccountSuspension x where x.account.id = :account",
                "delete from AccountExport x where x.account.id = :account",
                "delete from Draft x where x.accountId = :account",
                "delete from SentForm x where x.accountId = :account",
                "delete from Activity x where x.accountId = :account"
                        + " and x.audience = org.manyhands.platform.activity.Audience.Kind.SELF",
                "delete from Mail x where lower(x.recipient) = :address",
                "update StoredFile x set x.ownerAccountId = null where x.ownerAccountId = :account");
    }
}
