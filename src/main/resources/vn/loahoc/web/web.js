// Makes the page comfortable; without it everything still works as plain forms.
(() => {
  'use strict';
  const log = document.getElementById('log');
  const ask = document.getElementById('ask');
  const box = document.getElementById('cau');
  const status = document.getElementById('status');
  const busy = document.getElementById('busy');
  const end = document.getElementById('last');
  const UNSENT = 'loahoc.unsent';
  const LONGEST_WAIT = 15000;
  const id = message => Number(message.dataset.id);
  const messages = () => [...log.querySelectorAll('[data-id]')];
  const tell = sentence => { status.textContent = sentence; };
  const pause = time => new Promise(go => {
    const timer = setTimeout(done, time);
    function done() { clearTimeout(timer); removeEventListener('online', done); go(); }
    addEventListener('online', done);
  });
  let last = Math.max(0, ...messages().map(id));
  let quiet;
  document.documentElement.classList.add('script');

  // ---- what comes in: pieces of the page, each message once, in order
  function add(html) {
    const piece = document.createElement('template');
    piece.innerHTML = html;
    let fresh = false;
    for (const message of [...piece.content.querySelectorAll('[data-id]')]) {
      if (document.getElementById(message.id)) continue;
      log.insertBefore(message, messages().find(other => id(other) > id(message)) || null);
      last = Math.max(last, id(message));
      fresh = true;
    }
    if (fresh) {
      const newest = messages().pop();
      waiting(newest.classList.contains('mine'));
      end.scrollIntoView({block: 'end'});
    }
  }

  function waiting(yes) {
    clearTimeout(quiet);
    busy.hidden = !yes;
    if (yes) quiet = setTimeout(() => { busy.hidden = true; }, 20000);
  }

  // ---- the stream, opened again for ever, more slowly each time
  let stream, reopen, delay = 1000;
  function listen() {
    clearTimeout(reopen);
    if (stream) stream.close();
    stream = new EventSource('/events?sau=' + last);
    stream.onopen = () => {
      delay = 1000;
      if (status.textContent === ask.dataset.offline) tell('');
    };
    stream.onmessage = event => add(event.data);
    stream.onerror = () => {
      stream.close();
      if (delay > 4000 && !unsent) tell(ask.dataset.offline);
      reopen = setTimeout(listen, delay * (0.5 + Math.random()));
      delay = Math.min(delay * 2, 30000);
      look();
    };
  }

  // for lines on which no stream gets through
  async function look() {
    try {
      const answer = await fetch('/tin?sau=' + last, {headers: {'X-Loa-Hoc': '1'}});
      if (answer.ok) add(await answer.text());
    } catch { /* the stream tries again */ }
  }
  addEventListener('online', listen);
  addEventListener('pageshow', event => { if (event.persisted) listen(); });
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden && stream.readyState === EventSource.CLOSED) listen();
  });

  // ---- what goes out: the same key until it is known to have arrived
  const newKey = () => [...crypto.getRandomValues(new Uint8Array(12))]
    .map(byte => byte.toString(16).padStart(2, '0')).join('');

  async function deliver(path, fields, wanted) {
    for (let wait = 1000; wanted(); wait = Math.min(wait * 2, LONGEST_WAIT)) {
      const slow = setTimeout(() => tell(ask.dataset.sending), 700);
      try {
        const answer = await fetch(path, {
          method: 'POST',
          headers: {'X-Loa-Hoc': '1'},
          body: new URLSearchParams({...fields, phieu: ask.elements.phieu.value, sau: last}),
          signal: AbortSignal.timeout(20000)
        });
        const text = await answer.text();
        clearTimeout(slow);
        if (answer.ok) {
          tell('');
          add(text);
          return true;
        }
        const ours = (answer.headers.get('Content-Type') || '').startsWith('text/plain');
        tell(ours ? text : ask.dataset.retrying);
        if (answer.status === 403 && renewed !== fields.ma) {
          sessionStorage.setItem(UNSENT + '.renewed', fields.ma);
          location.reload();
          await new Promise(() => { /* the page ends here */ });
        }
        if (answer.status < 500 && answer.status !== 429) return false;
        wait = Math.max(wait, 1000 * Number(answer.headers.get('Retry-After')));
      } catch {
        clearTimeout(slow);
        tell(ask.dataset.retrying);
      }
      await pause(wait);
    }
    return false;
  }

  const renewed = sessionStorage.getItem(UNSENT + '.renewed');
  let unsent = null;
  async function say(message) {
    unsent = message;
    box.value = message.text;
    sessionStorage.setItem(UNSENT, JSON.stringify(message));
    const sent = await deliver('/messages', {ma: message.key, cau: message.text}, () => unsent === message);
    if (unsent !== message) return;
    forget();
    if (sent && box.value.trim() === message.text) box.value = '';
  }

  function forget() {
    unsent = null;
    sessionStorage.removeItem(UNSENT);
  }

  ask.addEventListener('submit', event => {
    event.preventDefault();
    const text = box.value.trim();
    if (text && !(unsent && unsent.text === text)) say({text, key: newKey()});
    box.focus({preventScroll: true});
  });
  box.addEventListener('input', () => { if (unsent) { forget(); tell(''); } });
  box.addEventListener('keydown', event => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing && event.keyCode !== 229) {
      event.preventDefault();
      ask.requestSubmit();
    }
  });
  log.addEventListener('submit', async event => {
    event.preventDefault();
    const form = event.target;
    const button = event.submitter;
    if (form.getAttribute('action') === '/messages') {
      say({text: button.value, key: newKey()});
      return;
    }
    const buttons = [...form.querySelectorAll('button')];
    buttons.forEach(b => { b.disabled = true; });
    await deliver('/chon', {ma: newKey(), tin: form.elements.tin.value, nut: button.value}, () => true);
    buttons.forEach(b => { b.disabled = false; });
    box.focus({preventScroll: true});
  });

  // ---- begin where the page was left
  const left = JSON.parse(sessionStorage.getItem(UNSENT) || 'null');
  if (left) say(left);
  if (matchMedia('(min-width: 62rem)').matches) document.querySelector('.card').open = true;
  if (last) end.scrollIntoView({block: 'end'});
  listen();
})();
