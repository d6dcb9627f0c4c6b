/** This PC as the main process sees it, and the support file. */
import { stat, statfs } from 'node:fs/promises';
import { release, totalmem } from 'node:os';
import { basename } from 'node:path';
import { app, shell } from 'electron';
import { machineText } from '../../shared/i18n/vi/machine.ts';
import type { MachineFacts, machineOps, RegisterFacts, SupportPart } from '../../shared/ipc/machine.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { writeFileAtomic } from '../core/atomic-write.ts';
import type { FaultLog } from '../core/fault-log.ts';
import { hashOfParts, type SupportFacts, supportParts } from '../core/support-parts.ts';
import { newArchive } from '../excel/package/new-archive.ts';
import type { Settings } from './settings.ts';
import type { ShellContext, ShellHandlers } from './shell-handlers.ts';

async function facts({ settings }: Pick<ShellContext, 'settings'>, log: FaultLog): Promise<MachineFacts> {
  const disk = await statfs(settings.dataFolder).catch(() => null);
  const file = await stat(log.path).catch(() => null);
  return {
    version: app.getVersion(),
    electron: process.versions.electron ?? '',
    chromium: process.versions.chrome ?? '',
    node: process.versions.node,
    system: `${process.platform} ${release()} ${process.arch}`,
    memory: totalmem(),
    dataFolder: settings.dataFolder,
    kind: settings.portable ? 'portable' : settings.values.dataFolder === null ? 'usual' : 'chosen',
    free: disk && disk.bavail * disk.bsize,
    logFile: basename(log.path),
    logBytes: file?.size ?? 0,
  };
}

const told = ({ values }: Settings): SupportFacts['settings'] => ({
  zoom: values.zoom,
  colorScheme: machineText.support.lines.schemes[values.colorScheme],
  hiddenSections: values.hiddenSections.length,
  printers: Object.keys(values.printers).length,
});

export function machineHandlers(log: FaultLog): ShellHandlers<keyof typeof machineOps> {
  /** what the person has seen last */
  let seen: { readonly sha256: string; readonly parts: readonly SupportPart[] } | null = null;
  return {
    'machine.facts': async (_input, context) => ok(await facts(context, log)),

    'machine.showLog': async () => {
      const there = await stat(log.path).catch(() => null);
      if (!there) return fail('file.not-found', { file: basename(log.path) });
      shell.showItemInFolder(log.path);
      return ok(null);
    },

    'support.look': async (_input, context) => {
      // The core answers with the contract's own type.
      const register = (await context.core.call({
        name: 'machine.register',
        input: {},
      })) as Result<RegisterFacts>;
      if (!register.ok) return register;
      const parts = supportParts({
        at: new Date().toISOString(),
        machine: await facts(context, log),
        register: register.value,
        settings: told(context.settings),
        faults: log.tail(400),
      });
      seen = { parts, sha256: hashOfParts(parts) };
      return ok(seen);
    },

    'support.save': async ({ sha256, token }, { files, core }) => {
      const path = files.pathOf(token);
      if (path === null) return fail('file.forgotten');
      if (seen?.sha256 !== sha256) return fail('machine.not-seen');
      const parts = seen.parts.map(({ name, text }) => ({ name, data: Buffer.from(text, 'utf8') }));
      const written = await writeFileAtomic(path, newArchive(parts));
      if (!written.ok) return written;
      const noted = await core.call({ name: 'machine.noteSupport', input: { sha256 } });
      return noted.ok ? ok({ name: basename(path) }) : noted;
    },
  };
}
