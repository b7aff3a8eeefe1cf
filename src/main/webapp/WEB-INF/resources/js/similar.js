/* While a title is typed, what was begun already about the same is told. Without this a button does it. */
(() => {
  'use strict';
  const place = document.querySelector('[data-similar]');
  const title = document.getElementById('title');
  if (!place || !title) return;
  let later, flight;
  const look = async () => {
    flight?.abort();
    flight = new AbortController();
    const answer = await fetch(`${place.dataset.similar}?${new URLSearchParams({ title: title.value })}`, { signal: flight.signal });
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const list = page.querySelector('[data-similar-list]');
    list.querySelectorAll(':scope > .meta').forEach(none => none.remove());
    if (list.textContent.trim() !== place.textContent.trim()) place.replaceChildren(list);
  };
  title.addEventListener('input', () => {
    clearTimeout(later);
    later = setTimeout(() => look().catch(() => {}), 700);
  });
})();
