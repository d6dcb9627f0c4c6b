// The code that the stand-in puts into a page: the preload script in an isolated world, as in Electron, and the
// bridge from there into the page's own world. The functions are injected as source text, so each refers only
// to its arguments. The worlds share no objects; they exchange events on `window`, whose details are cloned.
import type { Wire } from './wire.ts';

/** The world in which Electron, too, runs the preload script. */
export const preloadWorld = 'Electron Isolated Context';
/** The binding that exists in that world only; see web-contents.ts. */
export const bindingName = '__standinToMain';
export const receiverName = '__standinFromMain';

export interface BridgeEnd {
  readonly expose: (key: string, api: unknown) => void;
}

/** One end of the bridge. Functions go across as numbers, everything else as a structured clone. */
export function bridgeEnd(secret: string, here: 'page' | 'preload'): BridgeEnd {
  if (window !== window.top) return { expose: () => {} };
  type Answer = { readonly value?: unknown; readonly error?: unknown; readonly promised?: boolean };
  type Message =
    | { readonly kind: 'ready' }
    | { readonly kind: 'expose'; readonly key: string; readonly api: unknown }
    | { readonly kind: 'call'; readonly id: number; readonly fn: number; readonly args: unknown }
    | { readonly kind: 'answer' | 'settled'; readonly id: number; readonly answer: Answer };
  const there = here === 'page' ? 'preload' : 'page';
  const functions = new Map<number, (...args: unknown[]) => unknown>();
  const numbers = new Map<unknown, number>();
  const answers = new Map<number, (answer: Answer) => void>();
  const settlements = new Map<number, (answer: Answer) => void>();
  const exposed = new Map<string, unknown>();
  let last = 0;

  const say = (message: Message): void => {
    let detail: Message;
    try {
      detail = structuredClone(message);
    } catch {
      throw new Error('An object could not be cloned.');
    }
    window.dispatchEvent(new CustomEvent(`${secret}-${there}`, { detail }));
  };
  const plain = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' &&
    value !== null &&
    [Object.prototype, null].includes(Object.getPrototypeOf(value));
  const pack = (value: unknown): unknown => {
    if (typeof value === 'function') {
      const number = numbers.get(value) ?? ++last;
      numbers.set(value, number);
      functions.set(number, value as (...args: unknown[]) => unknown);
      return { standinFunction: number };
    }
    if (Array.isArray(value)) return value.map(pack);
    return plain(value)
      ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, pack(item)]))
      : value;
  };
  const unpack = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(unpack);
    if (!plain(value)) return value;
    const number = value.standinFunction;
    if (typeof number === 'number') return (...args: unknown[]) => call(number, args);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, unpack(item)]));
  };
  const open = (answer: Answer): unknown => {
    if (answer.error !== undefined) throw answer.error;
    return unpack(answer.value);
  };
  const call = (fn: number, args: unknown[]): unknown => {
    const id = ++last;
    let first: Answer | undefined;
    const settled = new Promise<Answer>((resolve) => settlements.set(id, resolve));
    // Events between worlds are delivered at once, so the first answer is here when `say` returns.
    answers.set(id, (given) => {
      first = given;
    });
    say({ kind: 'call', id, fn, args: pack(args) });
    answers.delete(id);
    const given = first as Answer | undefined;
    if (given?.promised) return settled.then(open);
    settlements.delete(id);
    return open(given ?? { error: new Error('the other end of the bridge has gone') });
  };
  const answer = (kind: 'answer' | 'settled', id: number, result: Answer): void => {
    try {
      say({ kind, id, answer: result });
    } catch (error) {
      say({ kind, id, answer: { error: new Error(String(error)) } });
    }
  };
  const run = (message: { readonly id: number; readonly fn: number; readonly args: unknown }): void => {
    try {
      const result = functions.get(message.fn)?.(...(unpack(message.args) as unknown[]));
      if (!(result instanceof Promise)) {
        answer('answer', message.id, { value: pack(result) });
        return;
      }
      answer('answer', message.id, { promised: true });
      result.then(
        (value) => answer('settled', message.id, { value: pack(value) }),
        (error: unknown) => answer('settled', message.id, { error }),
      );
    } catch (error) {
      answer('answer', message.id, { error });
    }
  };
  const freeze = (value: unknown): unknown => {
    if (plain(value) || Array.isArray(value)) Object.values(value).forEach(freeze);
    return Object.freeze(value);
  };
  const place = (key: string, api: unknown): void => {
    if (exposed.has(key)) return;
    exposed.set(key, api);
    Object.defineProperty(window, key, { value: freeze(unpack(api)), enumerable: true });
  };

  window.addEventListener(`${secret}-${here}`, (event) => {
    const message = (event as CustomEvent<Message>).detail;
    if (message.kind === 'call') run(message);
    else if (message.kind === 'expose') place(message.key, message.api);
    else if (message.kind === 'ready') for (const [key, api] of exposed) say({ kind: 'expose', key, api });
    else if (message.kind === 'answer') answers.get(message.id)?.(message.answer);
    else {
      settlements.get(message.id)?.(message.answer);
      settlements.delete(message.id);
    }
  });
  // Whichever world starts first, the page's end asks once for what was exposed before it listened.
  if (here === 'page') say({ kind: 'ready' });

  return {
    expose: (key, api) => {
      if (exposed.has(key))
        throw new Error(`Cannot bind an API on top of an existing property on the window object: ${key}`);
      exposed.set(key, pack(api));
      say({ kind: 'expose', key, api: exposed.get(key) });
    },
  };
}

/** window.open in the page's world: refused, as setWindowOpenHandler returning deny makes Electron do. */
export function refuseWindows(): void {
  window.open = () => null;
}

/** The sandboxed preload's own small world: ipcRenderer, contextBridge, and a `require` that knows 'electron' only. */
export function runPreload(
  bridge: BridgeEnd,
  codec: Wire,
  names: { readonly binding: string; readonly receiver: string },
  preload: (require: (name: string) => unknown, module: { exports: unknown }, exports: unknown) => void,
): void {
  if (window !== window.top) return;
  type Listener = (event: object, ...args: unknown[]) => void;
  type FromMain =
    | { readonly kind: 'reply'; readonly id: number; readonly value?: unknown; readonly error?: string }
    | { readonly kind: 'event'; readonly channel: string; readonly args: unknown[] };
  const world = globalThis as unknown as Record<string, (text: string) => void>;
  const toMain = world[names.binding];
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  const listeners = new Map<string, Set<Listener>>();
  let last = 0;

  world[names.receiver] = (text) => {
    const message = codec.decode(text) as FromMain;
    if (message.kind === 'event') {
      for (const listener of listeners.get(message.channel) ?? [])
        listener({ sender: ipcRenderer }, ...message.args);
      return;
    }
    const call = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.error === undefined) call?.resolve(message.value);
    else call?.reject(new Error(message.error));
  };

  const known = <T extends object>(object: T, name: string): T =>
    new Proxy(object, {
      get: (target, key, receiver) => {
        if (key in target || typeof key === 'symbol') return Reflect.get(target, key, receiver);
        throw new Error(`The stand-in for Electron does not imitate ${name}.${key}`);
      },
    });
  const remove = (channel: string, listener: Listener): void => void listeners.get(channel)?.delete(listener);
  const ipcRenderer = known(
    {
      invoke: (channel: string, ...args: unknown[]) =>
        new Promise((resolve, reject) => {
          const id = ++last;
          const text = codec.encode({ id, channel, args });
          waiting.set(id, { resolve, reject });
          toMain?.(text);
        }),
      on: (channel: string, listener: Listener) => {
        const set = listeners.get(channel) ?? new Set();
        listeners.set(channel, set.add(listener));
      },
      off: remove,
      removeListener: remove,
    },
    'ipcRenderer',
  );
  const contextBridge = known({ exposeInMainWorld: bridge.expose }, 'contextBridge');
  const electron = known({ ipcRenderer, contextBridge }, 'electron (preload)');
  const module = { exports: {} };
  preload(
    (name) => {
      if (name === 'electron') return electron;
      throw new Error(`module not found: ${name}`);
    },
    module,
    module.exports,
  );
}
