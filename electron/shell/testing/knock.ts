/** The real door before the real core, with everything between them but Electron; and people who knock at it. */
import type { BrowserWindow, IpcMainInvokeEvent } from 'electron';
import { type ShellOpName, shellContract } from '../../../shared/ipc/contract.ts';
import { ok } from '../../../shared/result.ts';
import type { CoreState } from '../../core/context.ts';
import type { DeskName } from '../../core/desks.ts';
import { dispatch } from '../../core/dispatch.ts';
import type { TestCore } from '../../core/testing/open-core.ts';
import type { Desk } from '../../jobs/core-process.ts';
import { createDoor, type Door } from '../ipc-door.ts';
import type { ShellContext, ShellHandlers } from '../shell-handlers.ts';

export interface Knocked {
  readonly door: Door;
  /** shell operations that got as far as their handler */
  readonly reached: ShellOpName[];
  readonly bugs: unknown[];
}

/** @param at the window that knocks: today's, or that of the past desk */
export function doorTo(core: TestCore, at: DeskName = 'today'): Knocked {
  const reached: ShellOpName[] = [];
  const bugs: unknown[] = [];
  const handlers = Object.fromEntries(
    Object.keys(shellContract).map((name) => [
      name,
      () => {
        reached.push(name as ShellOpName);
        return ok(null);
      },
    ]),
  ) as unknown as ShellHandlers<ShellOpName>;
  const desk = (state: CoreState): Desk => ({
    call: ({ name, input }) => dispatch(state, core.host, { name, input }, (error) => bugs.push(error)),
    cancel: () => undefined,
    get registerOpen() {
      return state.session !== null;
    },
  });
  const past = core.state.past ? desk(core.state.past) : null;
  const process = Object.defineProperty({ ...desk(core.state), past }, 'registerOpen', {
    get: () => core.state.session !== null,
  });
  const door = createDoor({
    handlers,
    context: { core: process, pastWindow: { owns: () => at === 'past' } } as unknown as Omit<
      ShellContext,
      'window' | 'desk'
    >,
    windowOf: () => ({}) as BrowserWindow,
    report: (error) => bugs.push(error),
  });
  return { door, reached, bugs };
}

const frame = (url: string): object => ({ url });

/** Our own page. */
export function ourPage(url = 'app://ui/index.html#/'): IpcMainInvokeEvent {
  const mainFrame = frame(url);
  return { senderFrame: mainFrame, sender: { mainFrame } } as unknown as IpcMainInvokeEvent;
}

const foreign: readonly string[] = [
  'https://example.invalid/',
  'http://ui/',
  'http://127.0.0.1/index.html',
  'file:///C:/index.html',
  'about:blank',
  'about:srcdoc',
  'data:text/html,x',
  'blob:app://ui/1',
  'blob:https://ui/1',
  'javascript:1',
  'app://evil/index.html',
  'app://ui.evil/index.html',
  'app://ui:80/index.html',
  'app://user@ui/index.html',
  'app2://ui/index.html',
  'devtools://devtools/x',
  'chrome-error://chromewebdata/',
  'chrome-extension://x/y',
  'view-source:app://ui/index.html',
  'filesystem:app://ui/x',
  '',
  'x',
  '//ui/index.html',
  '\\\\ui\\index.html',
  'app:ui/index.html?',
];

/** A hundred who are not our own main frame: other addresses, frames inside our page, frames that are gone. */
export function forgedSenders(): readonly IpcMainInvokeEvent[] {
  const main = frame('app://ui/index.html');
  const events = foreign.flatMap((url) => {
    const other = frame(url);
    return [
      { senderFrame: other, sender: { mainFrame: other } },
      { senderFrame: other, sender: { mainFrame: main } },
      // A frame of our own address is still not the page: nothing of ours has frames.
      { senderFrame: frame(`app://ui/index.html?${encodeURIComponent(url)}`), sender: { mainFrame: main } },
      { senderFrame: null, sender: { mainFrame: other } },
    ];
  });
  return events as unknown as readonly IpcMainInvokeEvent[];
}
