/*
 * Writing with others. What the server has confirmed is kept apart from what was written since; steps of others go under the
 * latter, and the server's own form of what was sent replaces it. So nobody waits for anybody, and whatever goes wrong
 * with the writer's own steps, the confirmed text is the one to begin from.
 */
import {broughtIn} from './brought.js';
import {isHistoryTransaction} from 'prosemirror-history';
import {Plugin, PluginKey} from 'prosemirror-state';
import {Mapping, Step} from 'prosemirror-transform';

const key = new PluginKey('collaboration');

/* So many of the last confirmed changes are remembered, to find places in a text that was a little older. */
const RECENT = 500;

/* What the server takes at once: so many steps, and so many bytes with what stands around them. */
const STEPS = 100;
const BYTES = 60_000;

/** Keeps track of what is confirmed; `version` is the number of steps that the state's text has behind it. */
export function collaboration(version) {
  return new Plugin({
    key,
    /* The history counts on a step of its own for each that goes under others' steps; joined ones it would mistake. */
    historyPreserveItems: true,
    state: {
      init: (config, state) => ({version, confirmed: state.doc, pending: [], sent: 0, lost: 0, doubtful: [], recent: []}),
      apply: (tr, value) =>
        tr.getMeta(key) || (tr.docChanged ? {...value, pending: value.pending.concat(written(tr))} : value),
    },
  });
}

/* `source` is the step's place among those that were sent and are not answered, `way` how it came about: see `sendable`. */
function written(tr) {
  const way = isHistoryTransaction(tr) ? 'undo' : tr.getMeta('way') || null;
  return tr.steps.map((step, i) => ({step, inverse: step.invert(tr.docs[i]), source: null, way}));
}

/** Whether a transaction is one of this module's: nobody wrote it just now. */
export function isSettling(tr) {
  return tr.getMeta(key) !== undefined;
}

/** How far the server is, how many own steps it has not answered, and how many it or others have made void. */
export function progress(state) {
  const {version, pending, sent, lost} = key.getState(state);
  return {version, waiting: unsent(pending).length + sent, lost};
}

/** What is written and not confirmed, in the form in which it can be kept and taken up again by `resumed`. */
export function kept(state) {
  const {version, confirmed, pending, sent} = key.getState(state);
  return {
    version,
    confirmed: confirmed.toJSON(),
    pending: pending.map(({step, source, way}) => ({step: step.toJSON(), source, way})),
    sent,
  };
}

/** The words among it, passage by passage. */
export function waitingWords(state) {
  const {pending, doubtful} = key.getState(state);
  return broughtIn(state.doc, pending, pending).concat(doubtful.flatMap(each => each.words));
}

/**
 * The transaction that writes again what was kept, in a state whose text and version are those that were kept.
 *
 * @throws RangeError when it does not fit there
 */
export function resumed(state, {pending, sent}) {
  const tr = state.tr;
  const again = pending.map(({step: json, source, way}) => {
    const step = Step.fromJSON(state.schema, json);
    const before = tr.doc;
    if (!fits(tr, step)) throw new RangeError('What was kept does not fit the text');
    return {step, inverse: step.invert(before), source, way};
  });
  return tr.setMeta(key, {...key.getState(state), pending: again, sent});
}

/** Leads from places in the text of a confirmed version to those in what is shown; null when that version is not known here. */
export function fromVersion(state, version) {
  const {version: now, recent, pending} = key.getState(state);
  if (version > now || version < now - recent.length) return null;
  return new Mapping(recent.slice(recent.length - (now - version)).concat(pending.map(each => each.step.getMap())));
}

/** Leads from places in the text as it is shown to those in the confirmed one. */
export function toConfirmed(state) {
  return new Mapping(key.getState(state).pending.map(each => each.step.getMap())).invert();
}

/** The text that the server has confirmed. */
export function confirmed(state) {
  return key.getState(state).confirmed;
}

/**
 * What may be sent now: {base, steps, ways, transaction}; null while an answer is awaited. The transaction notes it as sent;
 * what is sent is kept by whoever sends it, to be sent again in the same form after a broken line. The way of each step says
 * how it came about, so that words which only moved keep the credit of who wrote them.
 */
export function sendable(state, most = STEPS) {
  const value = key.getState(state);
  if (value.sent || !value.pending.length) return null;
  const steps = [];
  let room = BYTES;
  for (const {step, way} of value.pending.slice(0, most)) {
    const json = step.toJSON();
    room -= bytes(JSON.stringify([json, way]));
    if (room < 0 && steps.length) break;
    steps.push(json);
  }
  const pending = value.pending.map((each, i) => ({...each, source: i < steps.length ? i : null}));
  return {
    base: value.version,
    steps,
    ways: value.pending.slice(0, steps.length).map(each => each.way),
    transaction: quiet(state.tr, {...value, pending, sent: steps.length}),
  };
}

/** Whether a step of the transaction is more than the server takes at once, or what undoes it would be. Undoing is let be. */
export function isTooLong(tr) {
  const isLong = step => bytes(JSON.stringify(step.toJSON())) > BYTES;
  return tr.steps.some((step, i) => isLong(step) || (!isHistoryTransaction(tr) && isLong(step.invert(tr.docs[i]))));
}

/* As UTF-8, of which half a pair is two. */
function bytes(text) {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    count += unit < 0x80 ? 1 : unit < 0x800 || unit >> 11 === 0x1b ? 2 : 3;
  }
  return count;
}

const unsent = pending => pending.filter(each => each.source === null);

/**
 * Takes steps that the server has confirmed.
 *
 * @param message {from, steps, own}: the version before them, the steps, and, where they answer what was sent, which of
 *     that each of them is (the others were left out)
 * @returns the transaction, whose meta `lost` holds the words that are gone with own steps, passage by
 *     passage; null for what is known already
 * @throws RangeError when there are steps between, or the text here is not the server's: it has to be asked for anew
 */
export function receive(state, message) {
  const value = key.getState(state);
  if (message.from < value.version || (!message.steps.length && !(value.sent && message.own))) return null;
  if (message.from > value.version) throw new RangeError('Steps are missing before ' + message.from);
  const steps = message.steps.map(json => Step.fromJSON(state.schema, json));
  const next = {
    version: value.version + steps.length,
    confirmed: steps.reduce(made, value.confirmed),
    sent: message.own ? 0 : value.sent,
    lost: value.lost + (message.own ? value.sent - message.own.length : 0),
    doubtful: message.own ? [] : value.doubtful,
    recent: value.recent.concat(steps.map(step => step.getMap())).slice(-RECENT),
  };
  const left = message.own ? unsent(value.pending) : value.pending;
  if (message.own && asSent(steps, message.own, value.pending)) return quiet(state.tr, {...next, pending: left});
  const staying = new Set();
  const tr = rebased(state, value, next, steps, message.own || [], left, staying);
  /* What somebody has chosen for the letters that they type next stays chosen. */
  if (state.storedMarks && state.selection.empty) tr.setStoredMarks(state.storedMarks);
  return withWords(tr, state.doc, value, message.own, staying);
}

/* Words of steps that were sent are lost only when the server, too, left these out. */
function withWords(tr, doc, {pending, doubtful}, own, staying) {
  const leftOut = source => own && !own.includes(source);
  const words = chosen => broughtIn(doc, pending, pending.filter(chosen));
  const gone = doubtful.filter(each => each.sources.some(leftOut)).flatMap(each => each.words)
    .concat(words(each => each.source === null ? !staying.has(each) : leftOut(each.source)));
  const unsure = own ? [] : pending.filter(each => each.source !== null && !staying.has(each));
  if (unsure.length) {
    const value = tr.getMeta(key);
    const sources = unsure.map(each => each.source);
    tr.setMeta(key, {...value, doubtful: doubtful.concat({sources, words: words(each => unsure.includes(each))})});
  }
  return tr.setMeta('lost', gone);
}

function made(doc, step) {
  const result = step.apply(doc);
  if (!result.doc) throw new RangeError('The text is not the one of the server: ' + result.failed);
  return result.doc;
}

/* Most answers say what is here already: nothing is drawn anew. */
function asSent(steps, own, pending) {
  const mine = pending.filter(each => each.source !== null);
  return steps.length === mine.length && steps.every((step, i) =>
    own[i] === mine[i].source && JSON.stringify(step.toJSON()) === JSON.stringify(mine[i].step.toJSON()));
}

function rebased(state, value, next, steps, own, left, staying) {
  const tr = state.tr;
  const {pending} = value;
  const count = pending.length;
  if (!takenBack(tr, value)) return rebuilt(state.tr, next, left);
  steps.forEach(step => tr.step(step));
  own.forEach((source, i) => {
    const mine = pending.findIndex(each => each.source === source);
    if (mine >= 0) tr.mapping.setMirror(count - 1 - mine, count + i);
  });
  const again = [];
  pending.forEach((each, i) => {
    if (!left.includes(each)) return;
    const step = each.step.map(tr.mapping.slice(count - i));
    const before = tr.doc;
    if (step && fits(tr, step)) {
      tr.mapping.setMirror(count - 1 - i, tr.steps.length - 1);
      again.push({...each, step, inverse: step.invert(before)});
      staying.add(each);
    }
  });
  const lost = unsent(left).length - unsent(again).length;
  /* Which of its steps are others': see `othersWords`. */
  if (!own.length) tr.setMeta('theirs', {from: count, to: count + steps.length});
  return quiet(tr.setMeta('rebased', count), {...next, pending: again, lost: next.lost + lost});
}

function takenBack(tr, {pending, confirmed}) {
  for (let i = pending.length - 1; i >= 0; i--) {
    if (!fits(tr, pending[i].inverse)) return false;
  }
  return tr.doc.eq(confirmed);
}

/* A step that does not fit is told in two ways. */
function fits(tr, step) {
  try {
    return !tr.maybeStep(step).failed;
  } catch (e) {
    if (!(e instanceof RangeError)) throw e;
    return false;
  }
}

/* Own steps cannot be taken back from what is shown, which happens in torn tables: the confirmed text wins. */
function rebuilt(tr, next, left) {
  const from = tr.doc.content.findDiffStart(next.confirmed.content);
  if (from !== null) {
    const {a, b} = tr.doc.content.findDiffEnd(next.confirmed.content);
    const overlap = Math.max(0, from - Math.min(a, b));
    tr.replace(from, a + overlap, next.confirmed.slice(from, b + overlap));
  }
  return quiet(tr, {...next, pending: [], lost: next.lost + left.length});
}

function quiet(tr, value) {
  return tr.setMeta('addToHistory', false).setMeta(key, value);
}
