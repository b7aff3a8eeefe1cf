/*
 * What was written and not confirmed, kept in the browser in case the page or the machine goes. Each opened editor has an
 * entry of its own, which nobody else takes while it is open.
 */

const PREFIX = 'manyhands.unsent:';
/* Set by the page that signs out: see sign-out.js. */
const SIGNED_OUT = 'manyhands.signed-out';
const PAUSE = 300;
const BEAT = 20_000;
/* Pages in the background are let run once a minute only. */
const DEAD = 180_000;
/* Nobody comes back for it after so long, and the machine may be somebody else's by then. */
const FORGOTTEN = 30 * 24 * 3_600_000;

/* Private windows and full disks throw; then nothing is kept, and the page still asks before it is left. */
function tolerantly(action) {
  try {
    return action();
  } catch (e) {
    return null;
  }
}

const read = key => tolerantly(() => JSON.parse(localStorage.getItem(key)));

/**
 * @param what what is written and by whom, so that nobody gets what another wrote at the same machine
 * @param owner the same for all that this person writes here, so that it goes when they sign out
 * @param signedOut called when somebody signs out in another window
 */
export function unsentWork(what, owner, signedOut) {
  const prefix = PREFIX + what + ':';
  let current = null;
  let make = null;
  let later;
  let isKept = false;

  function store() {
    clearTimeout(later);
    later = null;
    if (!current) return;
    const entry = make();
    isKept = entry && tolerantly(() => {
      localStorage.setItem(prefix + current.session, JSON.stringify({...entry, ...here(), owner, at: Date.now()}));
      return true;
    });
    if (!isKept) tolerantly(() => localStorage.removeItem(prefix + current.session));
  }

  setInterval(() => {
    if (current && make()) store();
  }, BEAT);
  addEventListener('pagehide', store);
  /* Whoever signs out in another window leaves nothing to the next person, and this page keeps what it shows. */
  addEventListener('storage', event => {
    if (event.key !== SIGNED_OUT || event.newValue === null || !current) return;
    make = () => null;
    store();
    signedOut();
  });

  return {
    /** From now on `entry()` of this session is kept whenever `changed` says so; null when nothing has to be. */
    open(session, entry) {
      if (current) current.release();
      make = entry;
      current = {session, release: hold(prefix + session)};
    },
    changed() {
      later = later || setTimeout(store, PAUSE);
    },
    /** Whether what there was to keep when it was last looked at outlives the page. */
    isKept() {
      store();
      return Boolean(isKept);
    },
    /** What was left behind by editors that are gone. */
    async left() {
      const keys = tolerantly(() => Object.keys(localStorage)) || [];
      keys.filter(each => each.startsWith(PREFIX)).forEach(forgetOld);
      const found = [];
      for (const key of keys.filter(each => each.startsWith(prefix))) {
        const entry = read(key);
        if (entry && entry.session !== current?.session && await isFree(key, entry)) found.push(entry);
      }
      return found.sort((a, b) => a.at - b.at);
    },
    /** Whether it is still there, and no other page has taken it. */
    async isThere(session) {
      const entry = read(prefix + session);
      return entry !== null && isFree(prefix + session, entry);
    },
    forget(session) {
      tolerantly(() => localStorage.removeItem(prefix + session));
    },
  };
}

/* For the page that signs out, which says where somebody has unsent words. */
const here = () => ({title: document.querySelector('h1')?.textContent.trim(), address: location.pathname});

function forgetOld(key) {
  const entry = read(key);
  if (!entry || Date.now() - entry.at > FORGOTTEN) tolerantly(() => localStorage.removeItem(key));
}

/* Held as long as the page lives, and given back by the browser however it ends. */
function hold(name) {
  let release;
  const end = new Promise(resolve => {
    release = resolve;
  });
  navigator.locks?.request(name, () => end);
  return release;
}

/* Without locks, as on a page that came over a plain line, the time of its last sign of life has to do. */
function isFree(name, entry) {
  return navigator.locks
    ? navigator.locks.request(name, {ifAvailable: true}, lock => lock !== null).catch(() => false)
    : Date.now() - entry.at > DEAD;
}
