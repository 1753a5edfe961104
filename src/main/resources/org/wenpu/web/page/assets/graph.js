// Draws each picture of a neighbourhood as a tree: the thing in the middle, the predicates beside it, and outside what
// they lead to. A click, or a tap, on a thing follows its link.
(() => {
  const ROW = 27;
  const NARROW = 640;
  const MARGIN = 16;

  // How far from the middle the predicates and the things stand.
  const distances = narrow => (narrow ? { group: 85, leaf: 165 } : { group: 150, leaf: 290 });

  const colour = kind => getComputedStyle(document.documentElement).getPropertyValue(({
    Person: '--person', Organisation: '--organisation', AdministrativeDivision: '--division', Place: '--place',
    Event: '--event', Project: '--work', Industry: '--work'
  })[kind] || '--soft').trim();

  const pen = document.createElement('canvas').getContext('2d');
  const widthOf = text => {
    pen.font = '13px sans-serif';
    return pen.measureText(text).width;
  };

  const lines = { Directive: '#d08a5a', Planned: '#8a94cf' };

  const style = [
    { selector: 'node', style: {
      'background-color': node => colour(node.data('kind')), label: 'data(name)', 'font-size': 14, width: 13, height: 13,
      'text-wrap': 'ellipsis', 'text-max-width': 190, 'text-valign': 'center', 'text-halign': 'data(side)',
      'text-margin-x': node => (node.data('side') === 'left' ? -5 : 5), color: '#1f2328' } },
    { selector: 'node.focus', style: {
      width: 26, height: 26, 'font-weight': 'bold', 'font-size': 17, 'text-halign': 'center', 'text-valign': 'top',
      'text-margin-x': 0, 'text-margin-y': -4, 'text-background-color': '#ffffff', 'text-background-opacity': 0.9 } },
    { selector: 'node.group', style: {
      shape: 'round-rectangle', 'background-color': '#f5f1e8', 'border-width': 1, 'border-color': '#d8d0bf', color: '#4a525b',
      'font-size': 13, width: node => widthOf(node.data('name')) + 12, height: 22, 'text-halign': 'center', 'text-margin-x': 0 } },
    { selector: 'edge', style: {
      width: 1.5, 'curve-style': 'bezier', 'line-color': edge => lines[edge.data('modality')] || '#b9b2a4',
      'line-style': edge => (edge.data('modality') === 'Planned' ? 'dashed' : 'solid'),
      'target-arrow-color': edge => lines[edge.data('modality')] || '#b9b2a4' } },
    { selector: 'edge.arrow', style: { 'target-arrow-shape': 'triangle' } }
  ];

  // Edges of one predicate and direction, the larger groups first.
  const groupsOf = (edges, focus) => {
    const groups = new Map();
    edges.forEach(edge => {
      const outward = edge.source === focus.id;
      const key = edge.name + (outward ? ' →' : ' ←');
      const group = groups.get(key) || { id: 'group ' + key, name: edge.name, outward, edges: [] };
      group.edges.push(edge);
      groups.set(key, group);
    });
    return [...groups.values()].sort((a, b) => b.edges.length - a.edges.length);
  };

  // Each group goes to the emptier side; where there is little room all go to the right.
  const sidesOf = (groups, narrow) => {
    const rows = { left: [], right: [] };
    const height = side => rows[side].reduce((sum, group) => sum + group.edges.length, 0);
    groups.forEach(group => rows[!narrow && height('left') < height('right') ? 'left' : 'right'].push(group));
    return rows;
  };

  const tree = (nodes, edges, narrow) => {
    const focus = nodes.find(node => node.focus);
    const things = new Map(nodes.map(node => [node.id, node]));
    const elements = [{ data: focus, classes: 'focus', position: { x: 0, y: 0 } }];
    const sides = sidesOf(groupsOf(edges, focus), narrow);
    const far = distances(narrow);
    Object.entries(sides).forEach(([side, groups]) => {
      const sign = side === 'left' ? -1 : 1;
      const rows = groups.reduce((sum, group) => sum + group.edges.length, 0);
      let y = -(rows - 1) * ROW / 2;
      groups.forEach(group => {
        const middle = y + (group.edges.length - 1) * ROW / 2;
        elements.push({ data: { id: group.id, name: group.name }, classes: 'group', position: { x: sign * far.group, y: middle } });
        elements.push({ data: group.outward ? { source: focus.id, target: group.id } : { source: group.id, target: focus.id },
          classes: group.outward ? '' : 'arrow' });
        group.edges.forEach(edge => {
          const thing = things.get(group.outward ? edge.target : edge.source);
          const leaf = edge.id;
          elements.push({ data: { ...thing, id: leaf, side }, position: { x: sign * far.leaf, y } });
          elements.push({ data: { modality: edge.modality, ...(group.outward ? { source: group.id, target: leaf }
            : { source: leaf, target: group.id }) }, classes: group.outward ? 'arrow' : '' });
          y += ROW;
        });
      });
    });
    return elements;
  };

  // As wide as the container, and the container as high as that makes it.
  const fit = (graph, container) => {
    const box = graph.elements().boundingBox();
    const zoom = Math.min(1.15, (container.clientWidth - 2 * MARGIN) / box.w);
    container.style.height = Math.ceil(box.h * zoom + 4 * MARGIN) + 'px';
    graph.resize();
    graph.zoom(zoom);
    graph.center();
  };

  const draw = async container => {
    const answer = await fetch(container.dataset.graph);
    const data = (await answer.json()).map(element => element.data);
    const elements = tree(data.filter(item => !item.source), data.filter(item => item.source),
      container.clientWidth < NARROW);
    const graph = cytoscape({ container, elements, style, minZoom: 0.2, maxZoom: 2,
      userZoomingEnabled: false, userPanningEnabled: false, autoungrabify: true, layout: { name: 'preset' } });
    fit(graph, container);
    graph.on('tap', 'node[href]', event => { location.href = event.target.data('href'); });
    graph.on('mouseover', 'node[href]', () => { container.style.cursor = 'pointer'; });
    graph.on('mouseout', 'node', () => { container.style.cursor = ''; });
    container.graph = graph;
    container.dataset.drawn = String(elements.length);
  };

  document.querySelectorAll('[data-graph]').forEach(draw);
})();
