package org.wenpu.web.page;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.wenpu.rdf.Vocabulary;
import org.wenpu.web.page.EntityPage.Group;
import org.wenpu.web.page.EntityPage.Moment;
import org.wenpu.web.page.EntityPage.More;
import org.wenpu.web.page.EntityPage.Name;

/** The pages of entities: their names, what is said of them by predicate, and when. */
final class EntityPages {

    private static final int FEW = 12;
    private static final int MANY = 500;
    private static final int MOMENTS = 40;

    private final Library library;
    private final Query claims = PageQuery.named("entity-claims");

    EntityPages(Library library) {
        this.library = library;
    }

    /** The page of an entity. To be called within a transaction. */
    EntityPage page(Node entity, Visit visit) {
        var reader = new FactReader(library, visit.language());
        var rows = library.rows(claims, Map.of("entity", entity));
        var graph = rows.isEmpty() ? Node.ANY : rows.get(0).get("article");
        var types = reader.find(Node.ANY, entity, Vocabulary.TYPE).map(Quad::getObject).distinct().sorted(
                Comparator.comparing(Node::getURI)).map(reader::term).toList();
        return new EntityPage(entity.getURI(), reader.thing(graph, entity).name(), types, names(entity, reader),
                (int) rows.stream().map(row -> row.get("claim")).distinct().count(), groups(rows, reader, visit),
                timeline(rows, reader), ExplorePages.focusedOn(entity.getURI()),
                PictureServlet.PATH + Neighbourhood.of(entity.getURI()));
    }

    private static List<Name> names(Node entity, FactReader reader) {
        return reader.find(Node.ANY, entity, Vocabulary.ALT_LABEL).map(Quad::getObject).distinct()
                .map(name -> new Name(name.getLiteralLexicalForm(), name.getLiteralLanguage()))
                .sorted(Comparator.comparing(Name::tag).thenComparing(Name::text)).toList();
    }

    private static List<Group> groups(List<Binding> rows, FactReader reader, Visit visit) {
        var chosen = visit.parameter("group");
        var byGroup = rows.stream().collect(groupingBy(EntityPages::groupOf, LinkedHashMap::new, toList()));
        return byGroup.entrySet().stream().filter(group -> chosen.isEmpty() || chosen.get().equals(group.getKey()))
                .map(group -> group(group.getKey(), group.getValue(), chosen.isPresent(), reader, visit)).toList();
    }

    /** The first few of a group, or, where it is shown by itself, one page of it. */
    private static Group group(String id, List<Binding> rows, boolean alone, FactReader reader, Visit visit) {
        var from = alone ? Math.min(visit.number("from", 0), rows.size()) : 0;
        var to = Math.min(from + (alone ? MANY : FEW), rows.size());
        var facts = rows.subList(from, to).stream()
                .map(row -> reader.fact(row.get("article"), row.get("claim"))).toList();
        var role = role(rows.get(0));
        var title = visit.say("role." + role, reader.term(rows.get(0).get("predicate")).name());
        var more = alone ? new More("?group=" + id + "&from=" + to, visit.say("entity.next", rows.size() - to))
                : new More("?group=" + id, visit.say("entity.all", rows.size()));
        return new Group(id, title, role, rows.size(), facts, to < rows.size() ? Optional.of(more) : Optional.empty());
    }

    /** The claims that it makes itself are one group, whatever they say. */
    private static String groupOf(Binding row) {
        return role(row).equals("speaker") ? "speaker" : role(row) + "-" + Terms.localName(row.get("predicate"));
    }

    private static String role(Binding row) {
        return row.get("role").getLiteralLexicalForm();
    }

    private static List<Moment> timeline(List<Binding> rows, FactReader reader) {
        var byArticle = rows.stream().filter(row -> row.contains("issued"))
                .collect(groupingBy(row -> row.get("article"), LinkedHashMap::new, toList()));
        return byArticle.values().stream().map(of -> new Moment(of.get(0).get("issued").getLiteralLexicalForm(),
                        reader.thing(of.get(0).get("article"), of.get(0).get("article")),
                        (int) of.stream().map(row -> row.get("claim")).distinct().count()))
                .sorted(Comparator.comparing(Moment::date).reversed().thenComparing(moment -> moment.article().name()))
                .limit(MOMENTS).toList();
    }
}
