// Keeps the quotations of the open day fresh. The page is whole without it.
'use strict';
(() => {
  const live = document.getElementById('live');
  if (!live || live.dataset.open !== 'true') return;

  const address = '/api/disclosure/v1/day-reports/' + live.dataset.date;
  const pauseMillis = 2000;

  const grouped = (digits) => String(digits).replace(/\B(?=(\d{3})+$)/g, ',');
  const yuan = (fen) => grouped(Math.trunc(fen / 100)) + '.' + String(fen % 100).padStart(2, '0');
  const signed = (value, text) => (value < 0 ? '-' : value > 0 ? '+' : '') + text;
  const percent = (change, before) => {
    const hundredths = Math.round(Math.abs(change) * 10000 / before);
    return signed(change, Math.trunc(hundredths / 100) + '.' + String(hundredths % 100).padStart(2, '0') + '%');
  };

  function write(market, figure, text) {
    const place = market.querySelector('[data-figure="' + figure + '"]');
    if (place.textContent !== text) place.textContent = text;
  }

  function show(figures) {
    const market = live.querySelector('[data-market="' + figures.instrument + '"]');
    if (!market) return;
    for (const name of ['openFen', 'highFen', 'lowFen', 'closeFen', 'previousCloseFen', 'amountFen']) {
      write(market, name, yuan(figures[name]));
    }
    for (const name of ['quantity', 'trades', 'settledTrades']) write(market, name, grouped(figures[name]));

    const change = figures.closeFen - figures.previousCloseFen;
    const direction = change > 0 ? 'up' : change < 0 ? 'down' : 'flat';
    write(market, 'change', signed(change, yuan(Math.abs(change))));
    write(market, 'percent', percent(change, figures.previousCloseFen));
    write(market, 'arrow', { up: '▲', down: '▼', flat: '–' }[direction]);
    const word = market.querySelector('[data-figure="word"]');
    word.textContent = word.dataset[direction];
    market.querySelector('[data-change]').className = 'price ' + direction;
  }

  async function look() {
    try {
      // The browser sends the entity tag along and gets 304 while nothing is new.
      const answer = await fetch(address, { headers: { accept: 'application/json' } });
      if (answer.ok) {
        const report = await answer.json();
        report.markets.forEach(show);
        if (report.phase === 'CLOSED') return location.reload();
      }
    } catch (offline) {
      // The figures on the page stay true for their time; try again.
    }
    setTimeout(look, pauseMillis);
  }

  setTimeout(look, pauseMillis);
})();
