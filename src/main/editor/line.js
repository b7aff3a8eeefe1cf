/* The connection to the server: dialled again for as long as the page is open, each time a little later. */

const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 15_000;
const TOO_FAST_PAUSE = 5_000;
const PING = 20_000;
const SILENCE = 45_000;

/** What ends it for good, and the name under which the page tells of it. */
const ENDS = {4400: 'broken', 4401: 'signed-out', 4403: 'no-writer', 4405: 'reader', 4409: 'old-page'};
const TOO_LARGE = 4413;
const TOO_FAST = 4429;

/** Between half a pause and the whole, so that those who lost one server do not come back to the next all at once. */
export const spread = (pause, random = Math.random()) => pause / 2 + random * pause / 2;

/**
 * @param told {hello, hear, down, ended, tooLarge}: hello() makes the greeting, hear(message) takes what comes, the
 *     others tell what became of the line
 */
export function openLine(address, told) {
  const url = new URL(address, location.href);
  url.protocol = url.protocol.replace('http', 'ws');
  let socket = null;
  let pause = FIRST_PAUSE;
  let heard = 0;
  let redial;
  let closed = false;

  function dial() {
    clearTimeout(redial);
    if (closed || socket) return;
    const mine = socket = new WebSocket(url);
    const isOurs = () => socket === mine;
    mine.onopen = () => {
      if (!isOurs()) return mine.close();
      heard = Date.now();
      mine.send(JSON.stringify(told.hello()));
    };
    mine.onmessage = event => {
      if (!isOurs()) return;
      heard = Date.now();
      for (const message of event.data.split('\n')) if (isOurs()) take(JSON.parse(message));
    };
    mine.onclose = event => {
      if (isOurs()) lost(event.code);
    };
  }

  function take(message) {
    if (message.type === 'bye') again(spread(message.after * 1000));
    else if (message.type !== 'pong') {
      if (message.type === 'welcome') pause = FIRST_PAUSE;
      told.hear(message);
    }
  }

  function lost(code) {
    socket = null;
    told.down();
    if (ENDS[code]) {
      closed = true;
      told.ended(ENDS[code]);
      return;
    }
    if (code === TOO_LARGE) told.tooLarge();
    redial = setTimeout(dial, spread(code === TOO_FAST ? Math.max(pause, TOO_FAST_PAUSE) : pause));
    pause = Math.min(pause * 2, LONGEST_PAUSE);
  }

  /* Whatever the old connection still says is not listened to: the greeting asks for it. */
  function drop() {
    const old = socket;
    socket = null;
    clearTimeout(redial);
    if (old) {
      old.close();
      told.down();
    }
  }

  function again(after) {
    drop();
    redial = setTimeout(dial, after);
  }

  function send(message) {
    if (socket && socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
  }

  setInterval(() => {
    if (socket && socket.readyState === WebSocket.OPEN && Date.now() - heard > SILENCE) again(0);
    else send({type: 'ping'});
  }, PING);
  addEventListener('online', () => {
    if (!socket) dial();
  });
  addEventListener('offline', () => again(LONGEST_PAUSE));
  addEventListener('pagehide', drop);
  addEventListener('pageshow', event => {
    if (event.persisted) dial();
  });
  dial();

  return {
    send,
    end: () => {
      closed = true;
      drop();
    },
    /** Greets anew, over a new connection. */
    restart: () => {
      closed = false;
      again(0);
    },
  };
}
