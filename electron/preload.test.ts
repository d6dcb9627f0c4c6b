/** Electron's checklist, point 20: what the page gets is two frozen functions and nothing behind them. */
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { expect, test } from 'vitest';

type Exposed = Readonly<Record<'call' | 'on', (value: unknown) => unknown>>;

/** Runs the preload script as a sandboxed one runs, on a bridge that keeps what it is given. */
function runPreload() {
  const exposed: [string, Exposed][] = [];
  const invoked: unknown[][] = [];
  const listeners: [string, (...args: unknown[]) => void][] = [];
  const off: string[] = [];
  const electron = {
    contextBridge: { exposeInMainWorld: (key: string, api: Exposed) => exposed.push([key, api]) },
    ipcRenderer: {
      invoke: (...args: unknown[]) => Promise.resolve(invoked.push(args)),
      on: (channel: string, listener: (...args: unknown[]) => void) => listeners.push([channel, listener]),
      off: (channel: string) => off.push(channel),
    },
  };
  const source = stripTypeScriptTypes(readFileSync(join(import.meta.dirname, 'preload.ts'), 'utf8'));
  const asScript = source.replace(/import \{(.+)\} from 'electron';/, 'const {$1} = require("electron");');
  runInContext(asScript, createContext({ require: () => electron }));
  return { exposed, invoked, listeners, off, electron };
}

/** Every value that can be reached from one, by name. */
function reachable(value: unknown, path: string, seen = new Set<unknown>()): string[] {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null || seen.has(value))
    return [];
  seen.add(value);
  const named = typeof value === 'function' ? [`${path}: function`] : [];
  const keys = Object.keys(value);
  return [
    ...named,
    ...keys.flatMap((key) => reachable((value as Record<string, unknown>)[key], `${path}.${key}`, seen)),
  ];
}

test('one name is exposed, and behind it stand two functions that no one can replace', () => {
  const { exposed } = runPreload();
  expect(exposed.map(([key]) => key)).toEqual(['app']);
  const api = exposed[0]?.[1];
  expect(reachable(api, 'app')).toEqual(['app.call: function', 'app.on: function']);
  expect(Object.isFrozen(api)).toBe(true);
});

test('a call goes out on the one channel, whatever is asked', async () => {
  const { exposed, invoked } = runPreload();
  await exposed[0]?.[1].call({ name: 'x' });
  expect(invoked).toEqual([['app:call', { name: 'x' }]]);
});

test('a listener is given the message alone, never the event with its sender, and can be taken off', () => {
  const { exposed, listeners, off, electron } = runPreload();
  const heard: unknown[][] = [];
  const stop = exposed[0]?.[1].on((...args: unknown[]) => heard.push(args)) as () => unknown;
  listeners[0]?.[1]({ sender: electron.ipcRenderer }, { type: 'register.changed' }, 'more');
  expect(listeners.map(([channel]) => channel)).toEqual(['app:push']);
  expect(heard).toEqual([[{ type: 'register.changed' }]]);
  // What comes back may not be the renderer's IPC, which `off` answers with.
  expect(stop()).toBeUndefined();
  expect(off).toEqual(['app:push']);
});

test('the walk finds a third value where there is one', () =>
  expect(reachable({ call: () => 0, ipc: { invoke: () => 0 } }, 'app')).toHaveLength(2));
