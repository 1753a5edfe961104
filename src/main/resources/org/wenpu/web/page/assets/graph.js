// Draws each picture of a neighbourhood; a click, or a tap, on a thing leads to its page.
(() => {
  const colour = kind => getComputedStyle(document.documentElement).getPropertyValue(({
    Person: '--person', Organisation: '--organisation', AdministrativeDivision: '--division', Place: '--place',
    Event: '--event', Project: '--work', Industry: '--work'
  })[kind] || '--soft').trim();

  const style = [
    { selector: 'node', style: {
      'background-color': node => colour(node.data('kind')), label: 'data(name)', 'font-size': 13, width: 18, height: 18,
      'text-wrap': 'ellipsis', 'text-max-width': 130, 'text-valign': 'bottom', 'text-margin-y': 3, color: '#1f2328',
      'text-background-color': '#ffffff', 'text-background-opacity': 0.8 } },
    { selector: 'node[?focus]', style: { width: 30, height: 30, 'font-weight': 'bold', 'font-size': 15 } },
    { selector: 'edge', style: {
      label: 'data(name)', 'font-size': 10, color: '#57606a', width: 1.5, 'line-color': '#b9b2a4', 'curve-style': 'bezier',
      'target-arrow-shape': 'triangle', 'target-arrow-color': '#b9b2a4', 'text-rotation': 'autorotate',
      'text-background-color': '#ffffff', 'text-background-opacity': 0.8 } },
    { selector: 'edge[modality = "Directive"]', style: { 'line-color': '#d08a5a', 'target-arrow-color': '#d08a5a' } },
    { selector: 'edge[modality = "Planned"]', style: { 'line-style': 'dashed', 'line-color': '#8a94cf', 'target-arrow-color': '#8a94cf' } }
  ];

  const draw = async container => {
    const answer = await fetch(container.dataset.graph);
    const elements = await answer.json();
    const graph = cytoscape({
      container, elements, style, minZoom: 0.2, maxZoom: 3, wheelSensitivity: 0.3,
      layout: { name: 'cose', animate: false, randomize: false, idealEdgeLength: () => 90, nodeRepulsion: () => 12000, padding: 24 }
    });
    graph.on('tap', 'node[href]', event => { location.href = event.target.data('href'); });
    graph.on('mouseover', 'node[href]', () => { container.style.cursor = 'pointer'; });
    graph.on('mouseout', 'node', () => { container.style.cursor = ''; });
    container.graph = graph;
    container.dataset.drawn = elements.length;
  };

  document.querySelectorAll('[data-graph]').forEach(draw);
})();
