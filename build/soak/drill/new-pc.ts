/**
 * B7: a PC that has never seen the register, a stick and a code on two half-sheets. Run as a program:
 * `new-pc FOLDER STICK FIRST-HALF SECOND-HALF`; prints what came of it as JSON.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkLog } from '../../../db/check-log.ts';
import { emptyMemberRecord } from '../../../shared/entities/member.ts';
import type { Result } from '../../../shared/result.ts';
import { coreOf } from '../crash/folder.ts';
import { openDb } from '../operations/edit.ts';
import { rowsOf } from './rows.ts';

export interface Recovered {
  /** the code of what was refused; null where the register works */
  readonly refused: string | null;
  /** as rows.ts gives them */
  readonly rows: Readonly<Record<string, string>>;
  /** what the new register does not do as it should */
  readonly faults: readonly string[];
  readonly ms: number;
}

const [folder = '', stick = '', first = '', second = ''] = process.argv.slice(2);
const began = performance.now();
const core = coreOf(folder);
const copies = readdirSync(stick).filter((name) => name.endsWith('.sodang'));
const newest = copies.toSorted().at(-1) ?? '';
const code = `${first} ${second}`;

const faults: string[] = [];
let rows: Recovered['rows'] = {};
const refusal = await recover();
core.close();
const told: Recovered = { refused: refusal, rows, faults, ms: performance.now() - began };
console.log(JSON.stringify(told));

async function recover(): Promise<string | null> {
  const steps: readonly (() => Promise<Result<unknown>>)[] = [
    () =>
      core.call('backup.take', {
        token: join(stick, newest),
        name: 'Thu',
        opening: { kind: 'recovery', secret: code },
      }),
    () =>
      core.call('register.recover', {
        file: 'Thu.sodang',
        recoveryCode: code,
        newPassword: 'mat khau tren may moi',
      }),
  ];
  for (const step of steps) {
    const done = await step();
    if (!done.ok) return done.error.code;
  }
  rows = rowsOf(core);
  await work();
  return null;
}

/** It is a register like any other: it takes a save, a copy is made of it, the new password opens it, its log holds. */
async function work(): Promise<void> {
  await core.must('member.add', { record: { ...emptyMemberRecord(), fullName: 'Người Sau Cùng' } });
  await core.must('register.backup', {});
  await core.must('register.lock', {});
  await core.must('register.open', { file: 'Thu.sodang', password: 'mat khau tren may moi' });
  const { session } = core.state;
  if (!session) return;
  const { fault } = checkLog(session.db, session.key);
  if (fault !== null) faults.push(`the log does not hold: ${JSON.stringify(fault)}`);
  if (session.logNotice !== null) faults.push(`an alarm about the log: ${JSON.stringify(session.logNotice)}`);
  if (openDb(core).pluck("SELECT id FROM member WHERE full_name = 'Người Sau Cùng'").length !== 1)
    faults.push('a save was lost');
}
