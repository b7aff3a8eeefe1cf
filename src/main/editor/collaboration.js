/*
 * Writing with others. What the server has confirmed is kept apart from what was written since; steps of others go under the
 * latter, and the server's own form of what was sent replaces it. So nobody waits for anybody, and whatever goes wrong
 * with the writer's own steps, the confirmed text is the one to begin from.
 */
import {Step} from 'prosemirror-transform';
import {Plugin, PluginKey} from 'prosemirror-state';

const key = new PluginKey('collaboration');

/** Keeps track of what is confirmed; `version` is the number of steps that the state's text has behind it. */
export function collaboration(version) {
  return new Plugin({
    key,
    state: {
      init: (config, state) => ({version, confirmed: state.doc, pending: [], sent: 0, lost: 0}),
      apply: (tr, value) =>
        tr.getMeta(key) || (tr.docChanged ? {...value, pending: value.pending.concat(written(tr))} : value),
    },
  });
}

/* `source` is the step's place among those that were sent and are not answered. */
function written(tr) {
  return tr.steps.map((step, i) => ({step, inverse: step.invert(tr.docs[i]), source: null}));
}

/** How far the server is, how many own steps it has not answered, and how many it or others have made void. */
export function progress(state) {
  const {version, pending, sent, lost} = key.getState(state);
  return {version, waiting: Math.max(pending.length, sent), lost};
}

/**
 * What may be sent now: {base, steps, transaction}; null while an answer is awaited. The transaction notes it as sent; what
 * is sent is kept by whoever sends it, to be sent again in the same form after a broken line.
 */
export function sendable(state) {
  const value = key.getState(state);
  if (value.sent || !value.pending.length) return null;
  const pending = value.pending.map((each, source) => ({...each, source}));
  return {
    base: value.version,
    steps: pending.map(each => each.step.toJSON()),
    transaction: quiet(state.tr, {...value, pending, sent: pending.length}),
  };
}

/**
 * Takes steps that the server has confirmed.
 *
 * @param message {from, steps, own}: the version before them, the steps, and, where they answer what was sent, which of
 *     that each of them is (the others were left out)
 * @returns the transaction; null for what is known already
 * @throws RangeError when there are steps between, or the text here is not the server's: it has to be asked for anew
 */
export function receive(state, message) {
  const value = key.getState(state);
  if (message.from < value.version || (!message.steps.length && !value.sent)) return null;
  if (message.from > value.version) throw new RangeError('Steps are missing before ' + message.from);
  const steps = message.steps.map(json => Step.fromJSON(state.schema, json));
  const next = {
    version: value.version + steps.length,
    confirmed: steps.reduce(made, value.confirmed),
    sent: message.own ? 0 : value.sent,
    lost: value.lost + (message.own ? value.sent - message.own.length : 0),
  };
  const left = message.own ? value.pending.filter(each => each.source === null) : value.pending;
  if (message.own && asSent(steps, message.own, value.pending)) return quiet(state.tr, {...next, pending: left});
  return rebased(state, value, next, steps, message.own || [], left);
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

function rebased(state, value, next, steps, own, left) {
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
      again.push({step, inverse: step.invert(before), source: each.source});
    }
  });
  const unsent = list => list.filter(each => each.source === null).length;
  return quiet(tr.setMeta('rebased', count), {...next, pending: again, lost: next.lost + unsent(left) - unsent(again)});
}

function takenBack(tr, {pending, confirmed}) {
  try {
    for (let i = pending.length - 1; i >= 0; i--) tr.step(pending[i].inverse);
    return tr.doc.eq(confirmed);
  } catch (e) {
    if (!(e instanceof RangeError)) throw e;
    return false;
  }
}

function fits(tr, step) {
  try {
    return !tr.maybeStep(step).failed;
  } catch (e) {
    if (!(e instanceof RangeError)) throw e;
    return false;
  }
}

/* Own steps cannot be taken back from what is shown, as no known version of ProseMirror has it: the confirmed text wins. */
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
