/** The log: proving a million entries, linking them for the first time, and what the links add to a commit. */
import { checkLog } from '../../db/check-log.ts';
import { connect } from '../../db/connection.ts';
import { createLogChain, logKeys } from '../../db/log-chain.ts';
import { insertMember } from '../../db/repo/member.ts';
import { changeOccupation, fillLog, lastChange, linkBare, makeBareLinks } from '../../db/testing/long-log.ts';
import { type TestRegister, testActor, testRegister } from '../../db/testing/register.ts';
import { logPage } from '../../electron/core/log-page.ts';
import { emptyMemberRecord } from '../../shared/entities/member.ts';
import { logFilterSchema } from '../../shared/ipc/log.ts';
import { ok } from '../../shared/result.ts';
import { type Measurement, milliseconds, sideBySide } from './measure.ts';

const entered = { at: testActor.at, by: testActor.name };
const absolute = (what: string, ms: number, limit: number, note: string): Measurement => ({
  what,
  ours: ms,
  bare: null,
  value: ms,
  limit,
  unit: 'ms',
  note,
});

/** @param entries of the log that is proved */
export async function benchLog(entries = 1_000_000): Promise<readonly Measurement[]> {
  const register = testRegister();
  try {
    fillLog(register.db.handle, entries);
    const chain = createLogChain(register.db.handle, logKeys(register.key));
    const link = await milliseconds(() => register.db.handle.transaction(() => chain.append())());
    let fault: unknown;
    const check = await milliseconds(() => {
      fault = checkLog(register.db, register.key).fault;
    });
    if (fault !== null) throw new Error(`the log of the bench does not hold: ${JSON.stringify(fault)}`);
    const page = (part: object) =>
      milliseconds(() =>
        logPage(register.db, { filter: logFilterSchema.parse(part), before: null, limit: 100 }, true),
      );
    const first = await page({});
    const ofMember = await page({ memberId: 77 });
    const count = entries.toLocaleString('en');
    return [
      absolute(`Proving ${count} entries of the log`, check, 30_000, 'each row read, its code made anew'),
      absolute(
        `Linking ${count} entries for the first time`,
        link,
        60_000,
        'once, at the first opening after the update',
      ),
      absolute(`First page of a log of ${count}`, first, 500, '100 sentences'),
      absolute(`One member's entries among ${count}`, ofMember, 500, 'by indexes; 100 sentences'),
      ...(await benchAppend(register)),
    ];
  } finally {
    register.close();
  }
}

/** Beside a transaction that writes the same rows and links of the same size by plain SQL, without a code in them. */
async function benchAppend(register: TestRegister): Promise<readonly Measurement[]> {
  const { handle } = register.db;
  const ids = register.write((w) =>
    Array.from({ length: 10_000 }, (_, i) =>
      insertMember(w, { ...emptyMemberRecord(), fullName: `Người ${i}` }, entered),
    ),
  );
  const plain = connect(handle, null);
  makeBareLinks(handle);
  let round = 0;
  const edit = (count: number, db: typeof plain) => () => {
    round++;
    const before = lastChange(db);
    db.tx(testActor, (w) => {
      for (const id of ids.slice(0, count)) changeOccupation(w, id, `nghề ${round}`);
      if (db === plain) linkBare(w, before);
      return ok(null);
    });
  };
  // What the plain side leaves without a link is linked before the clock of ours runs.
  const catchUp = createLogChain(handle, logKeys(register.key));
  const pair = async (count: number, rounds: number, what: string, limit: number): Promise<Measurement> => {
    const { ours, bare: raw } = await sideBySide(edit(count, register.db), edit(count, plain), rounds, () =>
      handle.transaction(() => catchUp.append())(),
    );
    return {
      what,
      ours,
      bare: raw,
      value: ours / raw,
      limit,
      unit: 'ratio',
      note: 'bare: the same rows by plain SQL, no code made',
    };
  };
  return [
    await pair(1, 60, 'Commit of one edit with its links', 2),
    await pair(10_000, 5, 'Commit of 10,000 logged changes with their links', 2),
  ];
}
