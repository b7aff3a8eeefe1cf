/*
 * What this editor and the server have told each other: one batch on its way, sent again in the same form until it is
 * answered. It knows the state of the editor by the two functions that it is given, and nothing of the page.
 */
import {kept, progress, receive, sendable} from './collaboration.js';

const PAUSE = 150;
const LENGTH = 20;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** A name of this editor that nobody else has or guesses; 252 is the largest multiple of 36 below 256. */
function newName() {
  let name = '';
  while (name.length < LENGTH) {
    const [byte] = crypto.getRandomValues(new Uint8Array(1));
    if (byte < 252) name += LETTERS[byte % LETTERS.length];
  }
  return name;
}

/**
 * @param editor {state, apply, waits}: the state (null before there is a text), what applies a transaction, and whether a
 *     composition is under way
 * @param send takes a message for the server
 */
export function session(editor, send) {
  let name = newName();
  let number = 0;
  let batch = null;
  /* The version that the server had at the greeting; null while nobody has greeted. */
  let greeted = null;
  let resend = false;
  let later = null;

  function sendNow() {
    clearTimeout(later);
    later = null;
    const state = editor.state();
    if (greeted === null || !state || progress(state).version < greeted) return;
    if (batch) {
      if (resend) send(batch);
      resend = false;
      return;
    }
    if (editor.waits()) return soon();
    const next = sendable(state);
    if (!next) return;
    const {base, steps, ways, transaction} = next;
    batch = {type: 'batch', number: ++number, base, steps, ways};
    editor.apply(transaction);
    send(batch);
  }

  function soon() {
    later = later || setTimeout(sendNow, PAUSE);
  }

  return {
    soon,
    name: () => name,
    hello: (schemaNumber, page) => ({
      type: 'hello',
      protocol: 1,
      schema: schemaNumber,
      session: name,
      version: editor.state() ? progress(editor.state()).version : null,
      last: batch ? batch.number : 0,
      page,
    }),
    welcomed(version) {
      greeted = version;
      resend = batch !== null;
      soon();
    },
    down() {
      greeted = null;
    },
    /** What is on its way has no meaning for the text that is there now. */
    forget() {
      batch = null;
    },
    /** The transaction of steps that came; null when they are known. */
    take(message) {
      const answers = batch !== null && message.number === batch.number;
      const tr = receive(editor.state(), {...message, own: answers ? message.own : undefined});
      if (answers) batch = null;
      soon();
      return tr;
    },
    /** What has to be kept until it is answered; null when there is nothing. */
    entry: () => editor.state() && progress(editor.state()).waiting
      ? {session: name, number, batch, ...kept(editor.state())} : null,
    /** Another name, under which nothing was sent. */
    anew() {
      name = newName();
      [number, batch, greeted] = [0, null, null];
    },
    /** Goes on as the session of which an entry was left. */
    goOn(entry) {
      name = entry.session;
      [number, batch, greeted] = [entry.number, entry.batch, null];
    },
  };
}
