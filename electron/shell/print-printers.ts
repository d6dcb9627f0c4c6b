/** The printers of this PC: which there are, which one a form goes to, and the system's own dialog. */
import type { BrowserWindow } from 'electron';
import type { AnyPrintJob, PaperSize, printOps } from '../../shared/ipc/print.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { printFormOf } from '../../shared/rules/print-form.ts';
import { onPrinter } from './print-paper.ts';
import type { Settings } from './settings.ts';
import type { ShellHandlers } from './shell-handlers.ts';

export const printers: ShellHandlers<keyof typeof printOps & ('print.printers' | 'print.remember')> = {
  'print.printers': async ({ form }, { window, settings }) => {
    const all = await window.webContents.getPrintersAsync();
    return ok({
      printers: all.map(({ name, displayName }) => ({ name, label: displayName || name })),
      remembered: settings.values.printers[form] ?? null,
    });
  },

  'print.remember': async ({ form, printer, tray }, { settings }) => {
    await settings.change({ printers: { ...settings.values.printers, [form]: { printer, tray } } });
    return ok(null);
  },
};

/** Opens the dialog of the system with the paper that was laid out and the printer of the form. */
export async function sendToPrinter(
  pages: BrowserWindow,
  job: AnyPrintJob,
  paper: PaperSize,
  settings: Settings,
): Promise<Result<{ readonly sent: boolean }>> {
  const all = await pages.webContents.getPrintersAsync();
  if (all.length === 0) return fail('print.no-printer');
  const chosen = settings.values.printers[printFormOf(job)]?.printer ?? '';
  // A printer that was taken away meanwhile: the dialog offers the others.
  const deviceName = all.some(({ name }) => name === chosen) ? chosen : '';
  const { promise, resolve } = Promise.withResolvers<Result<{ readonly sent: boolean }>>();
  pages.webContents.print(onPrinter(paper, deviceName), (success, reason) => {
    if (success) return resolve(ok({ sent: true }));
    // Electron's own words for a dialog that the person closed.
    if (/cancel/i.test(reason)) return resolve(ok({ sent: false }));
    resolve(fail(/no.*printer/i.test(reason) ? 'print.no-printer' : 'print.failed'));
  });
  return promise;
}
