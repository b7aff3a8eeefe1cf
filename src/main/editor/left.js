/* What an earlier page left behind, in a tab that was closed or a browser that fell over: it is offered, never put in unasked. */
import {resumed, waitingWords} from './collaboration.js';
import {number as schemaNumber, schema} from './schema.js';
import {Node} from 'prosemirror-model';

export async function offerLeft(page) {
  offerNext(page, await page.unsent.left());
}

/* One after the other, since each is put in for itself. */
function offerNext(page, [entry, ...others]) {
  if (!entry) return;
  const state = stateOf(page, entry);
  const passages = (state ? waitingWords(state) : []).concat(entry.words);
  const forget = () => page.unsent.forget(entry.session);
  const insert = () => {
    forget();
    page.insert(passages);
  };
  const take = state ? ['put-in', () => putIn(page, entry)] : ['insert-again', insert];
  const actions = [...(page.isEditable() ? [take] : []), ['throw-away', forget]];
  page.notes.offer('unsent', {passages, actions, closed: () => offerNext(page, others)});
}

/* Null where there are only words, or what was written does not fit what an editor is by now. */
function stateOf(page, entry) {
  if (!entry.pending || entry.schema !== schemaNumber) return null;
  try {
    const state = page.begin(Node.fromJSON(schema, entry.confirmed), entry.version);
    return state.apply(resumed(state, entry));
  } catch (e) {
    if (!(e instanceof RangeError)) throw e;
    return null;
  }
}

/* Goes on where that page ended: the server says what came since, or that it is too long ago. */
async function putIn(page, entry) {
  if (!await page.unsent.isThere(entry.session)) return;
  if (page.isUnsaved()) {
    page.whenSaved = () => putIn(page, entry);
    return;
  }
  entry.words.forEach(each => page.lost.add(each));
  page.unsent.forget(page.session.name());
  page.session.goOn(entry);
  page.keep();
  page.setState(stateOf(page, entry));
  page.line.restart();
}
