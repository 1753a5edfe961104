// On the page of an article: a claim shows its words, and words show their claims.
(() => {
  const marks = [...document.querySelectorAll('mark[data-claims]')];
  const claimsOf = mark => mark.dataset.claims.split(' ');
  const claim = id => document.getElementById(id);

  const choose = ids => {
    document.querySelectorAll('.chosen').forEach(element => element.classList.remove('chosen'));
    ids.forEach(id => claim(id)?.classList.add('chosen'));
    marks.filter(mark => claimsOf(mark).some(id => ids.includes(id))).forEach(mark => mark.classList.add('chosen'));
  };

  const showWords = id => {
    choose([id]);
    marks.find(mark => claimsOf(mark).includes(id))?.scrollIntoView({ block: 'center' });
  };

  const showClaims = mark => {
    choose(claimsOf(mark));
    claim(claimsOf(mark)[0])?.scrollIntoView({ block: 'center' });
  };

  document.querySelectorAll('[data-claim]').forEach(link => link.addEventListener('click', event => {
    event.preventDefault();
    history.replaceState(null, '', '#' + link.dataset.claim);
    showWords(link.dataset.claim);
  }));

  marks.forEach(mark => {
    mark.tabIndex = 0;
    mark.setAttribute('role', 'button');
    mark.addEventListener('click', () => showClaims(mark));
    mark.addEventListener('keydown', event => {
      if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        showClaims(mark);
      }
    });
  });

  const fromAddress = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    if (id.startsWith('claim-')) {
      showWords(id);
    }
  };
  addEventListener('hashchange', fromAddress);
  fromAddress();
})();
