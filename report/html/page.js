'use strict';
(() => {
  const form = document.querySelector('.filters');
  const findings = [...document.querySelectorAll('.finding')];
  const groups = [...document.querySelectorAll('.group')];
  const folded = new Map(groups.map(g => [g, g.open]));
  const texts = new Map(findings.map(f => [f, f.textContent.toLowerCase()]));

  // matches reports whether a finding passes every filter.
  function matches(f, want) {
    return want.verdicts.has(f.dataset.verdict) &&
      (!want.kind || f.dataset.kind === want.kind) &&
      (!want.source || f.dataset.sources.split(' ').includes(want.source)) &&
      want.words.every(w => texts.get(f).includes(w));
  }

  // filter hides what is not asked for; a search opens the groups it finds.
  function filter() {
    const data = new FormData(form);
    const want = {
      verdicts: new Set(data.getAll('verdict')), kind: data.get('kind'), source: data.get('source'),
      words: data.get('search').toLowerCase().split(/\s+/).filter(Boolean),
    };
    let shown = 0;
    for (const f of findings) {
      f.hidden = !matches(f, want);
      if (!f.hidden) shown++;
    }
    const narrowed = want.words.length > 0 || want.kind || want.source;
    for (const g of groups) {
      const own = [...g.querySelectorAll('.finding')];
      const left = own.filter(f => !f.hidden).length;
      if (own.length) {
        g.hidden = left === 0;
        g.querySelector('.n').textContent = left === own.length ? left : `${left} of ${own.length}`;
      }
      g.open = narrowed ? true : folded.get(g);
    }
    form.querySelector('.shown').textContent = shown === findings.length ? '' : `${shown} of ${findings.length} shown`;
  }

  // visible lists the findings that j and k walk through.
  const visible = () => findings.filter(f => !f.hidden && f.parentElement.open);

  function step(by) {
    const list = visible();
    const at = list.findIndex(f => f.contains(document.activeElement));
    const next = at < 0 ? (by > 0 ? 0 : list.length - 1) : Math.min(Math.max(at + by, 0), list.length - 1);
    if (!list[next]) return;
    list[next].querySelector('summary').focus();
    list[next].scrollIntoView({block: 'nearest'});
  }

  function key(e) {
    if (e.ctrlKey || e.metaKey || e.altKey) return;
    const field = form.elements.search;
    if (e.target === field) {
      if (e.key === 'Escape') { field.blur(); step(1); e.preventDefault(); }
      if (e.key === 'Enter') { e.preventDefault(); field.blur(); step(1); }
      return;
    }
    if (/^(INPUT|SELECT|TEXTAREA)$/.test(e.target.tagName) && e.target.type !== 'checkbox') return;
    const does = {j: () => step(1), k: () => step(-1), '/': () => { field.focus(); field.select(); }};
    if (does[e.key]) { does[e.key](); e.preventDefault(); }
  }

  // goTo opens what a link on the page leads to.
  function goTo() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target || !target.classList.contains('finding')) return;
    target.hidden = false;
    target.parentElement.hidden = false;
    target.parentElement.open = target.open = true;
    target.scrollIntoView({block: 'start'});
    target.querySelector('summary').focus();
  }

  // On paper the conflicts stand open with their passages, agreements as a
  // list; facts of one source only where someone opened them.
  let closed = [];
  addEventListener('beforeprint', () => {
    closed = [...document.querySelectorAll('.group:not(.single), .finding.conflict, .finding.superseded')].filter(d => !d.open);
    closed.forEach(d => { d.open = true; });
  });
  addEventListener('afterprint', () => closed.forEach(d => { d.open = false; }));

  form.addEventListener('input', filter);
  form.addEventListener('change', filter);
  form.addEventListener('reset', () => setTimeout(filter));
  form.addEventListener('submit', e => e.preventDefault());
  document.addEventListener('keydown', key);
  addEventListener('hashchange', goTo);
  groups.forEach(g => g.querySelector('summary').addEventListener('click', () => folded.set(g, !g.open)));
  filter();
  goTo();
})();
