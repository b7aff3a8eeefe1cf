/* Editors without a page, as many as a test wants, each with the plug-ins that the editing page gives it. */
globalThis.Clients = (() => {
  const E = ManyhandsEditor;
  let states = [];
  let copied = [];

  const moved = (client, tr) => {
    states[client] = states[client].apply(tr);
  };
  const begin = (version, json) => E.EditorState.create({
    doc: E.Node.fromJSON(E.schema, JSON.parse(json)),
    plugins: [E.history(), E.collaboration(version)],
  });

  const near = (doc, where) => E.Selection.near(doc.resolve(Math.floor(where * doc.content.size)));
  /* Some words, from one place on and not many. */
  const some = (doc, where, longest) => {
    const from = near(doc, where).from;
    const to = Math.min(doc.content.size, from + longest);
    return E.TextSelection.between(doc.resolve(from), doc.resolve(to));
  };

  /* The history of ProseMirror at times asks for a place of the cursor that is gone. */
  const again = (client, command) => {
    try {
      return command(states[client], tr => moved(client, tr));
    } catch (e) {
      if (!(e instanceof RangeError)) throw e;
      return false;
    }
  };

  return {
    open(count, json) {
      states = Array.from({length: count}, () => begin(0, json));
      copied = [];
    },
    /* Somebody changes something, or undoes what they did. @returns whether anything came of it */
    write(client, undoes) {
      const state = states[client];
      if (undoes) return E.undo(state, tr => moved(client, tr));
      const tr = state.tr;
      try {
        for (const step of Writers.change(state.doc)) tr.step(E.Step.fromJSON(E.schema, step));
      } catch (e) {
        return false;
      }
      moved(client, tr);
      return tr.docChanged;
    },
    /* Writes letters of one's own somewhere in the words. */
    type(client, letters, where) {
      const state = states[client];
      const at = near(state.doc, where).from;
      if (!state.doc.resolve(at).parent.inlineContent) return false;
      moved(client, state.tr.insertText(letters, at));
      return true;
    },
    remove(client, where, longest) {
      const {tr, doc} = states[client];
      moved(client, tr.setSelection(some(doc, where, longest)).deleteSelection());
    },
    /* What the page notes when somebody cuts or copies. */
    pick(client, cut, where, longest) {
      const state = states[client];
      const selection = some(state.doc, where, longest);
      if (selection.empty) return;
      const way = cut ? 'move' : E.passage(state, selection.from, selection.to);
      copied[client] = {slice: selection.content(), way};
      if (cut) moved(client, state.tr.setSelection(selection).deleteSelection());
    },
    paste(client, where) {
      const {tr, doc} = states[client];
      if (!copied[client]) return;
      const {slice, way} = copied[client];
      moved(client, tr.setSelection(near(doc, where)).replaceSelection(slice).setMeta('way', way));
    },
    drag(client, from, longest, to) {
      const {tr, doc} = states[client];
      const selection = some(doc, from, longest);
      const target = near(doc, to).from;
      tr.setSelection(selection).deleteSelection();
      const at = tr.mapping.map(target);
      moved(client, tr.replaceRange(at, at, selection.content()).setMeta('way', 'move'));
    },
    undo: client => again(client, E.undo),
    redo: client => again(client, E.redo),
    /* [base, steps as JSON, ways as JSON], or null while there is nothing to send. Some send little at once. */
    send(client) {
      const batch = E.sendable(states[client], 2 + client);
      if (!batch) return null;
      moved(client, batch.transaction);
      return [batch.base, JSON.stringify(batch.steps), JSON.stringify(batch.ways)];
    },
    take(client, message) {
      const tr = E.receive(states[client], JSON.parse(message));
      if (tr) moved(client, tr);
    },
    version: client => E.progress(states[client]).version,
    waiting: client => E.progress(states[client]).waiting,
    lost: client => E.progress(states[client]).lost,
    text: client => JSON.stringify(states[client].doc.toJSON()),
  };
})();
