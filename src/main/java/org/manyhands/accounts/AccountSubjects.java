package org.manyhands.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectCard;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.platform.subjects.SubjectSource;
import org.manyhands.platform.ui.Urls;

/** Shows accounts to administrators, so that the record says whose account somebody dealt with; to nobody else. */
@ApplicationScoped
class AccountSubjects implements SubjectSource {
    private static final String TYPE = "account";

    @Inject
    PeopleQueries people;

    @Inject
    Urls urls;

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Map<Long, SubjectCard> cards(Actor viewer, Collection<Long> ids) {
        return AccountPermissions.canAdministerPeople(viewer)
                ? people.list(viewer, ids).stream().collect(Collectors.toMap(Account::getId, this::card))
                : Map.of();
    }

    private SubjectCard card(Account account) {
        return new SubjectCard(
                new SubjectRef(TYPE, account.getId()),
                "accounts.subject",
                account.getDisplayName(),
                urls.adminPerson(account.getPublicKey()));
    }
}
