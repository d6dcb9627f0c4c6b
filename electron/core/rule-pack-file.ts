/** Packs of rules on a USB stick: read as bytes of an unknown hand, written whole or not at all. */
import { createHash, randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { storedRuleChanges } from '../../db/repo/rule-change.ts';
import type { OpInput, OpOutput } from '../../shared/ipc/contract.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { packFormat, packLimit, packVersion, type RulePack, readPack } from '../../shared/rules/rule-pack.ts';
import { writeFileAtomic } from './atomic-write.ts';
import type { CoreContext, Host } from './context.ts';
import { readPickedFile } from './import-file.ts';

export interface PackFile {
  readonly pack: RulePack;
  readonly sha256: string;
  readonly file: string;
}

export async function readPackFile(host: Host, token: string): Promise<Result<PackFile>> {
  const read = await readPickedFile(host, token, { bytes: packLimit, said: '1 MB' });
  if (!read.ok) return read;
  const { file, bytes } = read.value;
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return fail('rule.pack-not-json', { file });
  }
  const pack = readPack(text, file);
  if (!pack.ok) return pack;
  return ok({ pack: pack.value, sha256: createHash('sha256').update(bytes).digest('hex'), file });
}

/** The office's own changes that stand, as a pack for another office. */
export async function exportPack(
  { token, name, issuer }: OpInput<'rule.exportPack'>,
  { db, host, today }: CoreContext,
): Promise<Result<OpOutput<'rule.exportPack'>>> {
  const path = await host.pathOf(token);
  if (path === null) return fail('file.forgotten');
  const own = storedRuleChanges(db).filter((c) => c.source === 'local' && c.withdrawnReason === null);
  if (own.length === 0) return fail('rule.nothing-to-export');
  const entries = own.map(({ area, parameter, validFrom, validUntil, value, citation, verified }) => ({
    area,
    parameter,
    validFrom,
    validUntil,
    value,
    citation,
    verified,
  }));
  const pack: RulePack = {
    format: packFormat,
    version: packVersion,
    uid: randomUUID(),
    name,
    issuer,
    issuedOn: today,
    entries,
  };
  const written = await writeFileAtomic(path, `${JSON.stringify(pack, null, 2)}\n`);
  return written.ok ? ok({ file: basename(path), entries: pack.entries.length }) : written;
}
