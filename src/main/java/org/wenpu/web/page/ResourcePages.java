package org.wenpu.web.page;

import org.apache.jena.graph.Node;
import org.wenpu.rdf.Vocabulary;
import org.wenpu.web.linked.Addresses;
import org.wenpu.web.linked.Alternates;
import org.wenpu.web.linked.Descriptions;

/** The page about any resource of the graph: /page/person/… */
final class ResourcePages implements Pages {

    private final Library library;
    private final Descriptions descriptions;
    private final EntityPages entities;
    private final ArticlePages articles;
    private final OntologyPages ontology;

    ResourcePages(Library library, Descriptions descriptions) {
        this.library = library;
        this.descriptions = descriptions;
        this.entities = new EntityPages(library);
        this.articles = new ArticlePages(library);
        this.ontology = new OntologyPages(library);
    }

    @Override
    public Page page(Visit visit) {
        var resource = library.addresses().resource(visit.pathAfter(Addresses.PAGE)).orElseThrow(NotFound::new);
        var alternates = new Alternates(library.addresses(), resource).data();
        return library.read(() -> page(resource, visit)).with(alternates);
    }

    private Page page(Node resource, Visit visit) {
        if (resource.equals(Addresses.ONTOLOGY)) {
            return ontology.page(visit);
        }
        if (library.data().contains(resource, resource, Vocabulary.TYPE, Vocabulary.ARTICLE)) {
            var article = articles.page(resource, visit);
            return Page.of(article.title(), "article", article);
        }
        if (!descriptions.knows(resource)) {
            throw new NotFound();
        }
        var entity = entities.page(resource, visit);
        return Page.of(entity.name(), "entity", entity);
    }
}
