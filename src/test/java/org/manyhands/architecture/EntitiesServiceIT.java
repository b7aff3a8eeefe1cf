package org.manyhands.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EntityType;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.manyhands.testing.ServiceTest;
import org.manyhands.testing.Statements;

/** Rule 9: every entity reads from the schema that the migrations made, on each database. */
@ServiceTest
class EntitiesServiceIT {
    @Inject
    EntityManager em;

    @Inject
    Statements statements;

    @Test
    void everyEntityLoads() {
        List<String> broken = new ArrayList<>();
        for (EntityType<?> entity : em.getMetamodel().getEntities()) {
            load(entity, "select e from " + entity.getName() + " e", broken);
            for (Attribute<?, ?> attribute : entity.getAttributes()) {
                if (attribute.isAssociation() || attribute.isCollection()) {
                    load(
                            entity,
                            "select e from " + entity.getName() + " e join e." + attribute.getName() + " a",
                            broken);
                }
            }
        }
        assertThat(em.getMetamodel().getEntities()).isNotEmpty();
        assertThat(broken).isEmpty();
    }

    @Test
    void statementsAreCounted() throws Exception {
        String any = em.getMetamodel().getEntities().iterator().next().getName();
        assertThat(statements.count(() -> 1)).isZero();
        assertThat(statements.count(() ->
                        em.createQuery("select count(e) from " + any + " e").getSingleResult()))
                .isEqualTo(1);
    }

    @Test
    void aColumnThatIsMissingIsSeen() {
        List<String> broken = new ArrayList<>();
        for (EntityType<?> entity : em.getMetamodel().getEntities()) {
            load(entity, "select e from " + entity.getName() + " e where column('no_such_column', e) = 1", broken);
        }
        assertThat(broken).hasSameSizeAs(em.getMetamodel().getEntities());
    }

    private void load(EntityType<?> entity, String query, List<String> broken) {
        try {
            em.createQuery(query, entity.getJavaType()).setMaxResults(1).getResultList();
        } catch (PersistenceException e) {
            broken.add(query + ": " + deepest(e).getMessage());
        }
    }

    private static Throwable deepest(Throwable e) {
        return e.getCause() == null ? e : deepest(e.getCause());
    }
}
