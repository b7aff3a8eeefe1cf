package org.manyhands.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EntityType;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.i18n.Languages;
import org.manyhands.platform.i18n.Texts;
import org.manyhands.spaces.Persona;
import org.manyhands.testing.ServiceTest;

/** Whatever keeps something of a person answers for it, so that nothing is forgotten when they ask for it or leave. */
@ServiceTest
class PersonalDataServiceIT {
    private static final Set<Class<?>> PEOPLE = Set.of(Account.class, Persona.class, Standpoint.class);

    private static final Set<String> WORDS = Set.of("title", "words", "reason");

    @Inject
    @Any
    Instance<PersonalData> features;

    @Inject
    EntityManager em;

    @Inject
    Texts texts;

    @Test
    void everyEntityWithAPersonIsAnsweredForByItsFeature() {
        Set<Class<?>> answered = new HashSet<>();
        for (PersonalData feature : features) {
            answered.addAll(feature.entities());
        }
        List<Class<?>> forgotten = em.getMetamodel().getEntities().stream()
                .filter(PersonalDataServiceIT::namesAPerson)
                .<Class<?>>map(EntityType::getJavaType)
                .filter(entity -> !answered.contains(entity))
                .toList();
        assertThat(forgotten).isEmpty();
        assertThat(answered).hasSizeGreaterThan(30);
    }

    @Test
    void everyPartCanBeReadAndHasATitle() {
        for (PersonalData feature : features) {
            assertThat(feature.parts()).isNotEmpty();
            for (OwnPart part : feature.parts()) {
                TypedQuery<Object[]> query =
                        em.createQuery(part.statement(), Object[].class).setParameter("after", 0L);
                query.getParameters().stream()
                        .filter(one -> !"after".equals(one.getName()))
                        .forEach(one -> query.setParameter(one.getName(), "account".equals(one.getName()) ? 0L : "-"));
                assertThat(query.getResultList()).as(part.title()).isEmpty();
            }
        }
    }

    @Test
    void everyFieldHasAName() {
        for (PersonalData feature : features) {
            Stream.concat(feature.parts().stream(), feature.made(0).stream().map(OwnDataRow::part))
                    .forEach(this::requireNames);
        }
    }

    private void requireNames(OwnPart part) {
        for (Locale language : Languages.INSTALLED) {
            assertThat(texts.has(language, part.title())).as(part.title()).isTrue();
            for (String name : part.names()) {
                assertThat(texts.has(language, "accounts.field." + name))
                        .as(part.title() + " " + name)
                        .isTrue();
            }
        }
    }

    @Test
    void whatMachinesCallItHasWordsForPeople() {
        int found = 0;
        for (PersonalData feature : features) {
            for (OwnPart part : feature.parts()) {
                for (OwnField field : part.described()) {
                    for (Object constant : constants(part, field)) {
                        found++;
                        for (Locale language : Languages.INSTALLED) {
                            assertThat(field.key(texts, language, constant))
                                    .as(part.title() + " " + field.name() + " " + constant)
                                    .isNotNull();
                        }
                    }
                }
            }
        }
        assertThat(found).isGreaterThan(60);
    }

    /** What the field can be, if it is a choice of the entity itself. */
    private List<Object> constants(OwnPart part, OwnField field) {
        String entity = part.from().substring(0, part.from().indexOf(' '));
        return em.getMetamodel().getEntities().stream()
                .filter(type -> type.getName().equals(entity))
                .flatMap(type -> type.getAttributes().stream())
                .filter(attribute -> field.expression().equals("x." + attribute.getName()))
                .filter(attribute -> attribute.getJavaType().isEnum())
                .flatMap(attribute -> Stream.<Object>of(attribute.getJavaType().getEnumConstants()))
                .toList();
    }

    @Test
    void ownWordsComeWithTheirLanguageWhereItIsKnown() {
        Set<String> known = new HashSet<>();
        for (EntityType<?> entity : em.getMetamodel().getEntities()) {
            if (entity.getAttributes().stream()
                    .anyMatch(attribute -> attribute.getName().equals("language"))) {
                known.add(entity.getName());
            }
        }
        List<OwnPart> parts = features.stream()
                .flatMap(feature -> feature.parts().stream())
                .filter(part -> part.names().stream().anyMatch(WORDS::contains))
                .filter(part ->
                        known.contains(part.from().substring(0, part.from().indexOf(' '))))
                .toList();
        assertThat(parts)
                .hasSizeGreaterThan(8)
                .allSatisfy(part -> assertThat(part.names()).as(part.title()).contains("language"));
    }

    private static boolean namesAPerson(EntityType<?> entity) {
        return entity.getJavaType() != Account.class
                && entity.getAttributes().stream().anyMatch(PersonalDataServiceIT::namesAPerson);
    }

    private static boolean namesAPerson(Attribute<?, ?> attribute) {
        return PEOPLE.contains(attribute.getJavaType())
                || attribute.getName().toLowerCase(Locale.ROOT).endsWith("accountid");
    }
}
