package org.manyhands.home;

import java.util.List;
import org.manyhands.platform.subjects.SubjectCard;

/**
 * One path from what people said to what was promised, told on the first page.
 *
 * @param said posts or needs at its beginning
 * @param wrote the clause
 * @param asked the demand
 * @param did the promise
 */
public record Story(List<SubjectCard> said, SubjectCard wrote, SubjectCard asked, SubjectCard did) {
    public Story {
        said = List.copyOf(said);
    }
}
