/** One list after the other is brought in; each stands in the register whole or not at all (D5). */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestCore } from '../../../electron/core/testing/open-core.ts';
import { idsOf, lastOf, type Operation } from '../crash/operation.ts';
import { openDb } from './edit.ts';

export const rowsOfList = 120;

/** @returns the plan's id and hash, as they stand before the last button */
export async function planList(core: TestCore, n: number): Promise<{ id: string; planHash: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'soak-danh-sach-'));
  const path = join(folder, `lo-${n}.csv`);
  const lines = Array.from({ length: rowsOfList }, (_, row) => {
    const day = String((row % 28) + 1).padStart(2, '0');
    return `${row + 1};Lô ${n} Người ${row};${day}/0${(row % 9) + 1}/${1950 + (row % 50)};03/02/${1995 + (row % 20)}`;
  });
  writeFileSync(path, ['STT;Họ và tên;Ngày sinh;Ngày vào Đảng', ...lines].join('\n'));
  try {
    const { id } = await core.must('import.inspect', { token: path });
    const orgId = core.state.session?.info.rootOrgId ?? 0;
    const { hash } = await core.must('import.plan', { id, choices: { asOf: '2024-12-31', orgId } });
    return { id, planHash: hash };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export const bringIn: Operation = {
  name: 'import',
  title: 'bringing in a list of 120 (D5)',
  spanMs: 1500,
  watchedRounds: 4,
  prepare: async () => undefined,
  async run(core, tell, rounds) {
    for (let n = 0; n < rounds; n++) {
      const plan = await planList(core, n);
      tell('begin', n);
      await core.must('import.commit', plan);
      tell('done', n);
    }
  },
  faults(core, told) {
    const db = openDb(core);
    const done = new Set(idsOf(told, 'done'));
    const faults: string[] = [];
    for (let n = 0; n <= lastOf(told, 'begin') + 1; n++) {
      const people = db.pluck<number>('SELECT count(*) FROM member WHERE full_name LIKE ?', [`Lô ${n} %`])[0];
      const events = db.pluck<number>(
        'SELECT count(DISTINCT member_id) FROM event WHERE member_id IN (SELECT id FROM member WHERE full_name LIKE ?)',
        [`Lô ${n} %`],
      )[0];
      const batches = db.pluck<number>('SELECT count(*) FROM import_batch WHERE file_name = ?', [
        `lo-${n}.csv`,
      ])[0];
      const whole = people === rowsOfList && events === rowsOfList && batches === 1;
      const none = people === 0 && events === 0 && batches === 0;
      if (done.has(`${n}`) ? !whole : !whole && !none)
        faults.push(`list ${n}: ${people} people, ${events} with entries, ${batches} batches`);
    }
    return faults;
  },
};
