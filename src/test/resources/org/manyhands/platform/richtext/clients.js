/* Editors without a page, as many as a test wants, each with the plug-ins that the editing page gives it. */
globalThis.Clients = (() => {
  const E = ManyhandsEditor;
  let states = [];

  const moved = (client, tr) => {
    states[client] = states[client].apply(tr);
  };
  const begin = (version, json) => E.EditorState.create({
    doc: E.Node.fromJSON(E.schema, JSON.parse(json)),
    plugins: [E.history(), E.collaboration(version)],
  });

  return {
    open(count, json) {
      states = Array.from({length: count}, () => begin(0, json));
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
      const at = E.Selection.near(state.doc.resolve(Math.floor(where * state.doc.content.size))).from;
      if (!state.doc.resolve(at).parent.inlineContent) return false;
      moved(client, state.tr.insertText(letters, at));
      return true;
    },
    /* [base, steps as JSON], or null while there is nothing to send. Some send little at once. */
    send(client) {
      const batch = E.sendable(states[client], 2 + client);
      if (!batch) return null;
      moved(client, batch.transaction);
      return [batch.base, JSON.stringify(batch.steps)];
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
