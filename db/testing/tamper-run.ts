/** Tampers with a real register again and again and asks the checker each time. For the test and for `npm run soak`. */

import { emptyMemberRecord } from '../../shared/entities/member.ts';
import { checkLog } from '../check-log.ts';
import { connect, type ReadDb } from '../connection.ts';
import { createLogChain, linkWhatOthersWrote, logKeys } from '../log-chain.ts';
import { logAccess } from '../repo/access-log.ts';
import { insertMember } from '../repo/member.ts';
import { type LinkRow, type Tampering, waysToTamper } from './log-tampering.ts';
import { type TestRegister, testActor, testRegister } from './register.ts';

export interface TamperResult {
  readonly runs: number;
  /** told as tampered, with the right entry and the right kind; and again after an opening and a commit */
  readonly right: number;
  readonly wrong: readonly string[];
  /** of the same, what a checker without the key and without codes saw */
  readonly naive: number;
}

/** The same numbers for the same seed. */
function numbers(seed: number): (n: number) => number {
  let state = seed >>> 0;
  return (n) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * n);
  };
}

/** Some three hundred entries of all shapes. */
export function loggedRegister(): TestRegister {
  const register = testRegister();
  const entered = { at: testActor.at, by: testActor.name };
  for (let i = 0; i < 60; i++) {
    const id = register.write((w) =>
      insertMember(
        w,
        { ...emptyMemberRecord(), fullName: `Nguyễn Văn ${i}`, homeTown: `xã ${i % 7}` },
        entered,
      ),
    );
    register.write((w) => {
      w.run('UPDATE member SET phone = ?, note = ? WHERE id = ?', [`09${i}`, i % 3 ? 'x' : '', id]);
      w.run('UPDATE member SET occupation = ? WHERE id <= ? AND id > ?', [`nghề ${i}`, id, id - 3]);
    });
    register.write((w) =>
      logAccess(w, {
        at: testActor.at,
        actor: `Người ${i % 3}`,
        deed: i % 2 ? 'reveal' : 'print',
        memberId: i % 4 ? id : null,
        what: `việc ${i}`,
        reason: i % 5 ? 'Đối chiếu' : '',
      }),
    );
  }
  return register;
}

/** What somebody sees who only counts: numbers without gaps, and a row for each link. */
function naiveSees(db: ReadDb): boolean {
  const [gaps] = db.pluck<number>('SELECT max(sequence) - count(*) FROM log_link');
  const [orphans] = db.pluck<number>(
    `SELECT count(*) FROM log_link l WHERE NOT EXISTS (
       SELECT 1 FROM audit a WHERE a.id = l.row_id AND l.source = 1
       UNION ALL SELECT 1 FROM access_log x WHERE x.id = l.row_id AND l.source = 2)`,
  );
  return gaps !== 0 || orphans !== 0;
}

const nothing: TamperResult = { runs: 0, right: 0, wrong: [], naive: 0 };

/** The same count and seed tamper in the same ways. */
export function runTamperings(count: number, seed: number): TamperResult {
  const register = loggedRegister();
  const { handle } = register.db;
  const db = connect(handle, null);
  handle.pragma('foreign_keys = OFF');
  handle.pragma('ignore_check_constraints = ON');
  const pick = numbers(seed);
  const links = db.all<LinkRow>('SELECT sequence, source, row_id FROM log_link ORDER BY sequence');
  const triggers = db.pluck<string>(
    `SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name IN ('audit', 'access_log', 'log_link', 'log_head')`,
  );
  let result = nothing;
  try {
    while (result.runs < count) {
      handle.exec('BEGIN IMMEDIATE');
      for (const name of triggers) handle.exec(`DROP TRIGGER ${name}`);
      const way = waysToTamper[pick(waysToTamper.length)];
      const tampering = way?.({ handle, links, pick }) ?? null;
      if (tampering) result = judged(result, db, register.key, tampering);
      handle.exec('ROLLBACK');
    }
    const untouched = checkLog(db, register.key).fault;
    return untouched ? { ...result, wrong: [...result.wrong, 'a false alarm'] } : result;
  } finally {
    register.close();
  }
}

function judged(
  before: TamperResult,
  db: ReturnType<typeof connect>,
  key: Buffer,
  tampering: Tampering,
): TamperResult {
  const { what, first, kinds } = tampering;
  const naive = before.naive + (naiveSees(db) ? 1 : 0);
  const { fault } = checkLog(db, key);
  const found = fault?.sequence === first && kinds.includes(fault.kind);
  // The program opens what was tampered with and works on: nothing of it may be covered up.
  const keys = logKeys(key);
  linkWhatOthersWrote(db.handle, keys);
  db.handle
    .prepare("INSERT INTO access_log (at, actor, deed, what, reason) VALUES (?, 'An', 'unlock', 'mở sổ', '')")
    .run(testActor.at);
  createLogChain(db.handle, keys).append();
  const later = checkLog(db, key).fault;
  const still = later?.sequence === first;
  const said = `${what}: expected ${kinds.join('/')} at ${first}, found ${fault?.kind} at ${fault?.sequence}, after an opening ${later?.kind} at ${later?.sequence}`;
  return {
    runs: before.runs + 1,
    right: before.right + (found && still ? 1 : 0),
    wrong: found && still ? before.wrong : [...before.wrong, said],
    naive,
  };
}
