// The editor of the SPARQL endpoint: highlights, asks without leaving the page, and shows the answer as a table.
(() => {
  const form = document.getElementById('query');
  const answer = document.getElementById('answer');
  const editor = CodeMirror.fromTextArea(document.getElementById('editor'), {
    mode: 'application/sparql-query', lineNumbers: true, matchBrackets: true, lineWrapping: true, viewportMargin: Infinity,
    inputStyle: 'contenteditable', screenReaderLabel: form.dataset.label,
    extraKeys: { 'Ctrl-Enter': () => ask(), 'Cmd-Enter': () => ask(), Tab: false, 'Shift-Tab': false }
  });

  const element = (name, text, attributes = {}) => {
    const made = document.createElement(name);
    made.textContent = text;
    Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
    return made;
  };

  // Where this server has a page about a resource; of another, only an address of the web is followed.
  const href = iri => {
    const base = form.dataset.base;
    const ontology = 'https://w3id.org/wenpu/ontology';
    const encoded = path => encodeURI(path).replace(/%25/g, '%');
    if (iri.startsWith(ontology)) return '/page/ontology' + iri.slice(ontology.length);
    if (iri.startsWith(base)) return '/page/' + encoded(iri.slice(base.length));
    return /^https?:\/\//.test(iri) ? iri : null;
  };

  const short = iri => (iri.startsWith(form.dataset.base) ? iri.slice(form.dataset.base.length) : iri);

  const cell = value => {
    const made = element('td', '');
    if (!value) return made;
    const link = value.type === 'uri' && href(value.value);
    made.append(link ? element('a', short(value.value), { href: link }) : document.createTextNode(value.value));
    return made;
  };

  const table = result => {
    const columns = result.head.vars;
    const rows = result.results.bindings;
    const made = element('table', '');
    const head = made.createTHead().insertRow();
    columns.forEach(column => head.append(element('th', column, { scope: 'col' })));
    const body = made.createTBody();
    rows.forEach(row => body.insertRow().append(...columns.map(column => cell(row[column]))));
    const scroll = element('div', '', { class: 'rows', tabindex: '0', role: 'region', 'aria-label': answer.getAttribute('aria-label') });
    scroll.append(made);
    return [element('p', form.dataset.rows.replace('#', rows.length)), scroll];
  };

  const show = async response => {
    const type = response.headers.get('Content-Type') || '';
    if (!response.ok) {
      return [element('p', form.dataset.failed), element('pre', await response.text(), { class: 'notice', role: 'alert', tabindex: '0' })];
    }
    if (!type.includes('sparql-results+json')) return [element('pre', await response.text(), { tabindex: '0' })];
    const result = await response.json();
    return 'boolean' in result ? [element('p', String(result.boolean), { class: 'notice' })] : table(result);
  };

  const ask = async () => {
    editor.save();
    const query = editor.getValue();
    history.replaceState(null, '', '/sparql?query=' + encodeURIComponent(query));
    answer.setAttribute('aria-busy', 'true');
    const response = await fetch('/sparql', {
      method: 'POST', body: new URLSearchParams({ query }),
      headers: { Accept: 'application/sparql-results+json, text/turtle;q=0.9, */*;q=0.1' }
    });
    answer.replaceChildren(...await show(response));
    answer.removeAttribute('aria-busy');
  };

  form.addEventListener('submit', event => {
    if (event.submitter?.name === 'format') return;
    event.preventDefault();
    ask();
  });

  if (form.dataset.asked) ask();
})();
