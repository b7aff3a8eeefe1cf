/*
 * Editors without a page, as many as a test wants: the parts of the editing page that know the text and the server, and a clock
 * that goes on when the test says so.
 */
globalThis.Clients = (() => {
  const E = ManyhandsEditor;
  let clients = [];
  let timers = new Map();
  let named = 0;

  globalThis.setTimeout = what => {
    timers.set(++named, what);
    return named;
  };
  globalThis.clearTimeout = id => timers.delete(id);
  /* Good enough for names of editors. */
  globalThis.crypto = {
    getRandomValues(bytes) {
      named = (Math.imul(named, 1664525) + 1013904223) | 0;
      bytes[0] = named >>> 24;
      return bytes;
    },
  };

  class Client {
    state = null;
    copied = null;
    said = [];
    timers = new Map();
    offered = [];
    problems = [];
    session = E.session(
      {state: () => this.state, apply: tr => this.apply(tr), waits: () => false},
      message => this.said.push(JSON.stringify(message)));

    apply(tr) {
      this.state = this.state.applyTransaction(tr).state;
    }

    dispatch(tr) {
      if (tr.getMeta('problem')) this.problems.push(tr.getMeta('problem'));
      if (!tr.docChanged) return false;
      this.apply(tr);
      this.session.soon();
      return true;
    }

    hear(message) {
      if (message.type === 'welcome') {
        if (message.text) this.show(E.Node.fromJSON(E.schema, message.text), message.version);
        this.session.welcomed(message.version);
      } else if (message.type === 'steps') {
        const tr = this.session.take(message);
        if (tr) this.apply(tr);
      } else if (message.type !== 'writers') throw new Error('Nobody expects ' + JSON.stringify(message));
    }

    show(doc, version) {
      if (this.state) this.offered.push(...E.waitingWords(this.state));
      this.state = E.EditorState.create({doc, plugins: [E.othersWords(), E.history(), E.collaboration(version), E.evenTables(), E.clauseForAll()]});
      this.session.forget();
    }
  }

  /* What an editor does with the clock, it does with its own. */
  const as = (client, what) => {
    const one = clients[client];
    timers = one.timers;
    return what(one);
  };

  /* Far below what a text may have, so that what several do at once stays below it, too. */
  const DEEPEST = 8;
  const MOST = 500;
  const depth = node => {
    let deepest = 0;
    node.forEach(child => { deepest = Math.max(deepest, 1 + depth(child)); });
    return deepest;
  };
  const fits = (before, after) =>
    (after.childCount <= MOST || after.childCount <= before.childCount)
      && (depth(after) <= DEEPEST || depth(after) <= depth(before));

  const near = (doc, where) => E.Selection.near(doc.resolve(Math.floor(where * doc.content.size)));
  /* Some words, from one place on and not many. */
  const some = (doc, where, longest) => {
    const from = near(doc, where).from;
    const to = Math.min(doc.content.size, from + longest);
    return E.TextSelection.between(doc.resolve(from), doc.resolve(to));
  };
  const again = (client, command) => as(client, one => command(one.state, tr => one.dispatch(tr)));

  return {
    open(count, seed) {
      named = seed;
      clients = Array.from({length: count}, () => new Client());
    },

    /* ---- The line ---- */
    greet: client => as(client, one => JSON.stringify(one.session.hello(E.schemaNumber))),
    down: client => as(client, one => {
      one.session.down();
      one.said = [];
    }),
    hear: (client, words) => as(client, one => one.hear(JSON.parse(words))),
    /* What it says once its clock has gone on. */
    said: client => as(client, one => {
      const due = [...timers.values()];
      timers.clear();
      due.forEach(what => what());
      return one.said.splice(0);
    }),

    /* ---- The person ---- */
    /* Somebody changes something. @returns whether anything came of it */
    write: client => as(client, one => {
      const tr = one.state.tr;
      try {
        for (const step of Writers.change(one.state.doc)) tr.step(E.Step.fromJSON(E.schema, step));
      } catch (e) {
        return false;
      }
      return fits(one.state.doc, tr.doc) && one.dispatch(tr);
    }),
    /* Writes letters of one's own somewhere in the words. */
    type: (client, letters, where) => as(client, one => {
      const {doc, tr} = one.state;
      const at = near(doc, where).from;
      return doc.resolve(at).parent.inlineContent && one.dispatch(tr.insertText(letters, at));
    }),
    /* Selects all and types letters over it; no letters take it away. */
    rewrite: (client, letters) => as(client, one => {
      const {tr, doc} = one.state;
      one.dispatch(tr.setSelection(new E.AllSelection(doc)).insertText(letters));
    }),
    /* Begins a clause at the end. */
    addClause: client => as(client, one => {
      const {tr, doc} = one.state;
      one.state = one.state.apply(tr.setSelection(E.Selection.atEnd(doc)));
      E.actions.clause(one.state, made => one.dispatch(made));
    }),
    /* Writes at the end of all words. */
    add: (client, letters) => as(client, one => {
      const {tr, doc} = one.state;
      one.dispatch(tr.insertText(letters, E.Selection.atEnd(doc).head));
    }),
    remove: (client, where, longest) => as(client, one => {
      const {tr, doc} = one.state;
      one.dispatch(tr.setSelection(some(doc, where, longest)).deleteSelection());
    }),
    /* What the page notes when somebody cuts or copies. */
    pick: (client, cut, where, longest) => as(client, one => {
      const {state} = one;
      const selection = some(state.doc, where, longest);
      if (selection.empty) return;
      const way = cut ? 'move' : E.passage(state, selection.from, selection.to);
      one.copied = {slice: selection.content(), way};
      if (cut) one.dispatch(state.tr.setSelection(selection).deleteSelection());
    }),
    paste: (client, where) => as(client, one => {
      const {tr, doc} = one.state;
      if (!one.copied) return;
      const {slice, way} = one.copied;
      one.dispatch(tr.setSelection(near(doc, where)).replaceSelection(slice).setMeta('way', way));
    }),
    drag: (client, from, longest, to) => as(client, one => {
      const {tr, doc} = one.state;
      const selection = some(doc, from, longest);
      const target = near(doc, to).from;
      tr.setSelection(selection).deleteSelection();
      const at = tr.mapping.map(target);
      one.dispatch(tr.replaceRange(at, at, selection.content()).setMeta('way', 'move'));
    }),
    undo: client => again(client, E.actions.undo),
    redo: client => again(client, E.actions.redo),

    /* ---- What can be seen ---- */
    waiting: client => E.progress(clients[client].state).waiting,
    lost: client => E.progress(clients[client].state).lost,
    /* What the person was told, and whether something can be undone or done again. */
    problems: client => clients[client].problems.splice(0).join(' '),
    can: (client, what) => E.actions[what](clients[client].state),
    /* Words that are left of a text in whose place another came. */
    offered: client => clients[client].offered.join(' '),
    text: client => JSON.stringify(clients[client].state.doc.toJSON()),
  };
})();
