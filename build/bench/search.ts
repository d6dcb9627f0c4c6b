import { insertMember } from '../../db/repo/member.ts';
import { putState } from '../../db/repo/member-state.ts';
import { createRegister, openCore } from '../../electron/core/testing/open-core.ts';
import { emptyMemberRecord } from '../../shared/entities/member.ts';
import { ok } from '../../shared/result.ts';
import { initialState } from '../../shared/rules/lifecycle.ts';
import { type Measurement, milliseconds, quantile } from './measure.ts';

const family = [
  'Nguyễn',
  'Trần',
  'Lê',
  'Phạm',
  'Hoàng',
  'Vũ',
  'Đặng',
  'Bùi',
  'Đỗ',
  'Hồ',
  'Ngô',
  'Dương',
  'Lý',
  'Ksor',
];
const middle = ['Văn', 'Thị', 'Đức', 'Thanh', 'Ngọc', 'Hữu', 'Minh', 'Thu', 'Quang', 'Bích', 'Xuân'];
const given = [
  'An',
  'Bình',
  'Châu',
  'Dũng',
  'Đạt',
  'Giang',
  'Hà',
  'Hòa',
  'Hùng',
  'Khánh',
  'Lan',
  'Linh',
  'Mai',
  'Nga',
  'Oanh',
  'Phúc',
  'Quý',
  'Sơn',
  'Thủy',
  'Tuấn',
  'Uyên',
  'Vinh',
  'Yến',
];

/** What a secretary types: names with and without tones, given name first, digits of a card, nonsense. */
const typed = [
  'nguyen van hoa',
  'Trần Thị Thủy',
  'an',
  'hoàng đức',
  'do quang dat',
  '1234',
  'ksor mai',
  'xyz',
  'lê',
  'phuc nguyen',
];

/** Typing in the search box over 100,000 members: one page of rows for every key pressed. */
export async function benchSearch(): Promise<Measurement> {
  const core = openCore();
  const { info } = await createRegister(core);
  const at = new Date().toISOString();
  const people = 100_000;
  core.state.session?.db.tx({ name: 'bench', reason: 'bench', at }, (db) => {
    for (let i = 0; i < people; i++) {
      const pick = (list: readonly string[], step: number) => list[Math.floor(i / step) % list.length] ?? '';
      const fullName = `${pick(family, 1)} ${pick(middle, 7)} ${pick(given, 3)}`;
      const id = insertMember(
        db,
        { ...emptyMemberRecord(), fullName, cardNumber: String(10_000_000 + i * 37) },
        { at },
      );
      putState(db, id, {
        ...initialState,
        status: 'official',
        orgId: info.rootOrgId,
        admittedOn: '2001-02-03',
      });
    }
    return ok(null);
  });
  // The index is built once, when the search box is first used after opening.
  const first = await milliseconds(() => core.must('member.page', { search: 'a', offset: 0, limit: 50 }));
  const keys: number[] = [];
  for (const text of typed)
    for (let length = 1; length <= text.length; length++)
      keys.push(
        await milliseconds(() =>
          core.must('member.page', { search: text.slice(0, length), offset: 0, limit: 50 }),
        ),
      );
  core.close();
  const p95 = quantile(keys, 0.95);
  return {
    what: `Search box over ${people.toLocaleString('en')} members, p95 of ${keys.length} keys`,
    ours: p95,
    bare: null,
    value: p95,
    limit: 16,
    unit: 'ms',
    note: `median ${quantile(keys, 0.5).toFixed(1)} ms; first key after opening builds the index: ${first.toFixed(0)} ms`,
  };
}
