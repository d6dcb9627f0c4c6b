/** One save after the other: a new member each time, and a counter in the record of one who was there. */
import type { WriteDb } from '../../../db/connection.ts';
import type { TestCore } from '../../../electron/core/testing/open-core.ts';
import { emptyMemberRecord } from '../../../shared/entities/member.ts';
import { lastOf, type Operation, type Tell } from '../crash/operation.ts';

const nameOf = (n: number): string => `Lê Văn Số ${n}`;

export const openDb = (core: TestCore): Pick<WriteDb, 'get' | 'all' | 'pluck'> => {
  if (!core.state.session) throw new Error('no register is open');
  return core.state.session.db;
};

/** Acknowledged saves number 0, 1, 2 …: even ones add a member, odd ones write the number into a record. */
export async function editOnce(core: TestCore, tell: Tell, n: number): Promise<void> {
  tell('begin', n);
  if (n % 2 === 0) {
    await core.must('member.add', { record: { ...emptyMemberRecord(), fullName: nameOf(n) } });
  } else {
    const { version, record } = await core.must('member.get', { id: 1 });
    const how = { kind: 'correction', ground: 'Đối chiếu hồ sơ' } as const;
    await core.must('member.update', { id: 1, version, record: { ...record, note: `${n}` }, how });
  }
  tell('done', n);
}

export const edit: Operation = {
  name: 'edit',
  title: 'saving members and records',
  spanMs: 500,
  watchedRounds: 150,
  async prepare(core) {
    for (let n = 0; n < 20; n++)
      await core.must('member.add', {
        record: { ...emptyMemberRecord(), fullName: `Người Sẵn ${n}`, citizenId: `0010600${10_000 + n}` },
      });
  },
  async run(core, tell, rounds) {
    for (let n = 0; n < rounds; n++) await editOnce(core, tell, n);
  },
  faults: (core, told) => editFaults(core, lastOf(told, 'done'), lastOf(told, 'begin')),
};

/** Everything up to the last acknowledged save is there, and nothing beyond the one that was on its way. */
export function editFaults(core: TestCore, done: number, begun: number): readonly string[] {
  const db = openDb(core);
  const faults: string[] = [];
  const names = new Set(db.pluck<string>('SELECT full_name FROM member'));
  for (let n = 0; n <= done; n += 2) if (!names.has(nameOf(n))) faults.push(`lost: member ${n}`);
  for (let n = begun + 1; n <= begun + 4; n++) if (names.has(nameOf(n))) faults.push(`never asked for: ${n}`);
  const note = Number(db.pluck<string>('SELECT note FROM member WHERE id = 1')[0] ?? 0);
  const lastOdd = done % 2 === 0 ? done - 1 : done;
  if (lastOdd > 0 && note < lastOdd) faults.push(`lost: record ${lastOdd}, it says ${note}`);
  return faults;
}
