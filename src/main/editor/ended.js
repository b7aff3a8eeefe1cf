/* What is said when the line has ended for good, and how the page goes on from there. */
import {waitingWords} from './collaboration.js';

/* Who may still read has lost the right to write as well. */
const STATES = {reader: 'no-writer'};

/** @param reason one of the ends that line.js names, or `broken` */
export function end(page, reason) {
  if (page.ended === reason) return;
  page.line.end();
  clearTimeout(page.tellLater);
  page.ended = STATES[reason] || reason;
  if (page.ended === 'no-writer') document.querySelectorAll('.writers-only').forEach(each => each.remove());
  const passages = page.isCurrent ? waitingWords(page.view.state) : [];
  page.notes.offer(reason === 'signed-out' && passages.length && page.unsent.isKept() ? 'expired' : reason, {
    passages,
    actions: actionsOf(page)[reason],
    link: reason === 'reader' ? ['read-it', page.root.dataset.home] : null,
  });
  page.refresh();
}

function actionsOf(page) {
  const load = ['load-again', () => location.reload()];
  const retry = ['try-again', () => {
    page.ended = 'connecting';
    page.refresh();
    page.line.restart();
  }];
  return {'signed-out': [retry], 'old-page': [load], broken: [load]};
}

/** The server has greeted again: from now on what is unsent outlives the page once more. */
export function goOn(page) {
  if (!page.ended) return;
  page.ended = null;
  page.keep();
}
