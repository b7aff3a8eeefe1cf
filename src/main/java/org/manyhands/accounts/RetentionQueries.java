package org.manyhands.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.stream.Collectors;
import org.manyhands.platform.persistence.Forget;

/** For how long rows are kept, as the code that lets them go has it, so that the privacy notice cannot say otherwise. */
@ApplicationScoped
public class RetentionQueries {
    @PersistenceContext
    EntityManager em;

    /** Days by the simple name of the entity, such as {@code SignIn}; what is kept for good is not among them. */
    public Map<String, Integer> days() {
        return em.getMetamodel().getEntities().stream()
                .filter(entity -> entity.getJavaType().isAnnotationPresent(Forget.class))
                .collect(Collectors.toMap(
                        entity -> entity.getJavaType().getSimpleName(),
                        entity ->
                                entity.getJavaType().getAnnotation(Forget.class).days()));
    }
}
