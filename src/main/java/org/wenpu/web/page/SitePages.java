package org.wenpu.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.wenpu.dump.DumpFolder;
import org.wenpu.knowledge.Ontology;
import org.wenpu.query.QueryLibrary;
import org.wenpu.web.Site;
import org.wenpu.web.dumps.DumpPaths;
import org.wenpu.web.linked.Addresses;
import org.wenpu.web.linked.Descriptions;
import org.wenpu.web.sparql.SparqlEndpoint;

/** The pages for people: which path shows which. */
public final class SitePages {

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(null, ContentType.Html,
            SitePages.class.getClassLoader(), SitePages.class.getPackageName());
    private final Map<Language, Messages> messages = Messages.all();
    private final Site site;
    private final Library library;
    private final Descriptions descriptions;
    private final QueryLibrary questions = QueryLibrary.standard();

    public SitePages(Site site, Ontology ontology, Addresses addresses, Descriptions descriptions) {
        this.site = site;
        this.library = new Library(site.data(), addresses, ontology, new Terms(ontology));
        this.descriptions = descriptions;
    }

    /** The servlets by their paths. */
    public Map<String, HttpServlet> servlets() {
        var neighbourhood = new Neighbourhood(library);
        var servlets = new LinkedHashMap<String, HttpServlet>();
        servlets.put("", pages(new StartPages(library, questions)));
        servlets.put(Addresses.PAGE + "*", pages(new ResourcePages(library, descriptions)));
        servlets.put(ExplorePages.PATH, pages(new ExplorePages(library, neighbourhood)));
        servlets.put(PictureServlet.PATH, new PictureServlet(library, messages, neighbourhood));
        servlets.put(QuestionWords.PATH + "*", pages(new QuestionPages(library, questions)));
        servlets.put(AnswerServlet.PATH + "*", new AnswerServlet(library, questions));
        servlets.put(SearchPages.PATH, pages(new SearchPages(library)));
        servlets.put(Assets.PATH + "*", new AssetServlet(Assets.standard()));
        return servlets;
    }

    /** What stands before addresses of data, by their paths, and shows browsers pages about them. */
    public Map<String, Filter> filters() {
        return Map.of(SparqlEndpoint.PATH, new BrowserPage(pages(new QueryPages(site.iris(), questions))),
                DumpPaths.FILES, new BrowserPage(pages(new DumpsPages(new DumpFolder(site.dumps())))));
    }

    /** What says that there is nothing at an address. */
    public HttpServlet notFound() {
        return pages(new ErrorPages(HttpServletResponse.SC_NOT_FOUND));
    }

    private HttpServlet pages(Pages pages) {
        return new PageServlet(templates, messages, pages);
    }
}
