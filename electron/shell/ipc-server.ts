/**
 * The one door for the page (Electron security item 17): only our own main frame, only own keys of the contract,
 * only input that passes its schema. Everything else is refused without a word of detail.
 */
import { BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron';
import { z } from 'zod';
import { type ShellOpName, shellContract } from '../../shared/ipc/contract.ts';
import { readerShellOps } from '../../shared/ipc/past.ts';
import { fail, type Result } from '../../shared/result.ts';
import { isOwnAddress } from './origin.ts';
import type { ShellContext, ShellHandlers } from './shell-handlers.ts';

const messageSchema = z.object({
  name: z.string().max(60),
  input: z.unknown(),
  jobId: z.string().max(60).optional(),
});

const isShellOp = (name: string): name is ShellOpName => Object.hasOwn(shellContract, name);

type Handler = (input: unknown, context: ShellContext) => Promise<Result<unknown>> | Result<unknown>;

export function serveIpc(
  handlers: ShellHandlers<ShellOpName>,
  context: Omit<ShellContext, 'window' | 'desk'>,
  report: (error: unknown) => void,
): void {
  ipcMain.handle('app:call', async (event, raw: unknown): Promise<Result<unknown>> => {
    const window = BrowserWindow.fromWebContents(event.sender);
    if (!window || !isTrusted(event)) return fail('app.bad-request');
    const message = messageSchema.safeParse(raw);
    if (!message.success) return fail('app.bad-request');
    const { name, input, jobId } = message.data;
    const inPast = context.pastWindow.owns(window);
    const desk = inPast ? context.core.past : context.core;
    if (!isShellOp(name)) return desk.call(jobId === undefined ? { name, input } : { name, input, jobId });
    const op = shellContract[name];
    if (inPast && !readerShellOps.has(name)) return fail('right.read-only');
    const parsed = op.input.safeParse(input);
    if (!parsed.success) return fail('app.bad-request');
    if (!op.whileLocked && !desk.registerOpen) return fail('app.locked');
    try {
      // The schema of this very name has parsed the input, so the handler of the name takes it.
      return await (handlers[name] as Handler)(parsed.data, { ...context, window, desk });
    } catch (error) {
      report(error);
      return fail('app.unexpected');
    }
  });
}

const isTrusted = (event: IpcMainInvokeEvent): boolean =>
  event.senderFrame !== null &&
  event.senderFrame === event.sender.mainFrame &&
  isOwnAddress(event.senderFrame.url);
