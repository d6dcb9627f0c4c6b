/**
 * The one door for the page (Electron security item 17): only our own main frame, only own keys of the contract, only
 * messages within their size, only input that passes its schema, and while locked only what is marked so. Everything
 * else is refused without a word of detail. Free of Electron's code, so that tests knock at it directly.
 */
import type { BrowserWindow, IpcMainInvokeEvent, WebContents } from 'electron';
import { z } from 'zod';
import { contract, type OpName, type ShellOpName, shellContract } from '../../shared/ipc/contract.ts';
import { largestSize, sizeOf } from '../../shared/ipc/op-size.ts';
import { readerShellOps } from '../../shared/ipc/past.ts';
import { fail, type Result } from '../../shared/result.ts';
import { isWithin } from './message-size.ts';
import { isOwnAddress } from './origin.ts';
import type { ShellContext, ShellHandlers } from './shell-handlers.ts';
import { refusedInShell } from './shell-right.ts';

const messageSchema = z.object({
  name: z.string().max(60),
  input: z.unknown(),
  jobId: z.string().max(60).optional(),
});

const isOp = (name: string): name is OpName => Object.hasOwn(contract, name);
const isShellOp = (name: OpName): name is ShellOpName => Object.hasOwn(shellContract, name);

type Handler = (input: unknown, context: ShellContext) => Promise<Result<unknown>> | Result<unknown>;
export type Door = (event: IpcMainInvokeEvent, raw: unknown) => Promise<Result<unknown>>;

interface DoorParts {
  readonly handlers: ShellHandlers<ShellOpName>;
  readonly context: Omit<ShellContext, 'window' | 'desk'>;
  readonly windowOf: (contents: WebContents) => BrowserWindow | null;
  /** told of bugs, never of expected failures */
  readonly report: (error: unknown) => void;
}

export function createDoor({ handlers, context, windowOf, report }: DoorParts): Door {
  const answer: Door = async (event, raw) => {
    const window = isTrusted(event) ? windowOf(event.sender) : null;
    if (!window || !isWithin(raw, largestSize)) return fail('app.bad-request');
    const message = messageSchema.safeParse(raw);
    if (!message.success || !isOp(message.data.name)) return fail('app.bad-request');
    const { name, input, jobId } = message.data;
    if (!isWithin(raw, sizeOf(name))) return fail('app.bad-request');
    // Which window asks decides which register answers.
    const inPast = context.pastWindow.owns(window);
    const desk = inPast ? context.core.past : context.core;
    if (!contract[name].whileLocked && !desk.registerOpen) return fail('app.locked');
    if (!isShellOp(name)) return desk.call(jobId === undefined ? { name, input } : { name, input, jobId });
    if (inPast && !readerShellOps.has(name)) return fail('right.read-only');
    const parsed = shellContract[name].input.safeParse(input);
    if (!parsed.success) return fail('app.bad-request');
    const refused = await refusedInShell(name, desk);
    if (refused) return refused;
    // The schema of this very name has parsed the input, so the handler of the name takes it.
    return await (handlers[name] as Handler)(parsed.data, { ...context, window, desk });
  };
  return (event, raw) =>
    answer(event, raw).catch((error: unknown) => {
      report(error);
      return fail('app.unexpected');
    });
}

const isTrusted = (event: IpcMainInvokeEvent): boolean =>
  event.senderFrame !== null &&
  event.senderFrame === event.sender.mainFrame &&
  isOwnAddress(event.senderFrame.url);
