/** A roster as an office has it, made as a real workbook and brought in through the import. For scenario tests. */
import { join } from 'node:path';
import { readWorkbook } from '../../excel/read/read-workbook.ts';
import { writeRows } from '../../excel/testing/write-rows.ts';
import { openCore, type TestCore } from '../testing/open-core.ts';

export interface RosterLine {
  readonly name: string;
  /** dd/mm/yyyy as offices write them; '' = blank cell */
  readonly born: string;
  readonly admitted: string;
  readonly official: string;
  readonly branch: string;
}

const family = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Ngô'];
const middle = ['Văn', 'Thị', 'Đức', 'Thanh', 'Ngọc', 'Hữu', 'Minh', 'Thu', 'Quang'];
const given = [
  'An',
  'Bình',
  'Châu',
  'Dũng',
  'Giang',
  'Hà',
  'Khánh',
  'Lan',
  'Mai',
  'Nga',
  'Sơn',
  'Tuấn',
  'Yến',
];

/** The n-th invented person: no two have both name and birthday. */
export const inventedPerson = (n: number, bornYear: number): Pick<RosterLine, 'name' | 'born'> => ({
  name: `${family[n % 10]} ${middle[Math.floor(n / 10) % 9]} ${given[Math.floor(n / 90) % 13]}`,
  born: `${String(1 + (n % 28)).padStart(2, '0')}/${String(1 + (n % 12)).padStart(2, '0')}/${bornYear}`,
});

export const openCoreWithParser = (now?: Date): TestCore =>
  openCore({
    ...(now ? { now } : {}),
    host: { parseWorkbook: (bytes, file, password) => readWorkbook(bytes, file, password ?? undefined) },
  });

/** Brings the lines in as the members who are there on a day; organisations that the register lacks are founded. */
export async function importRoster(
  core: TestCore,
  lines: readonly RosterLine[],
  args: { readonly asOf: string; readonly orgId: number },
): Promise<void> {
  const head = ['STT', 'Họ và tên', 'Ngày sinh', 'Ngày vào Đảng', 'Ngày chính thức', 'Chi bộ'];
  const rows = lines.map((l, i) => [i + 1, l.name, l.born, l.admitted, l.official, l.branch]);
  const token = join(core.folder, `Danh sách ${args.asOf}.xlsx`);
  await writeRows(token, [head, ...rows]);
  const { id } = await core.must('import.inspect', { token });
  const first = await core.must('import.plan', { id, choices: args });
  const organisations = Object.fromEntries(
    first.named.filter((o) => o.decision === null).map((o) => [o.key, 'create' as const]),
  );
  const plan = await core.must('import.plan', { id, choices: { ...args, organisations } });
  if (plan.counts.new !== lines.length)
    throw new Error(`only ${plan.counts.new} of ${lines.length}: ${JSON.stringify(plan.groups)}`);
  await core.must('import.commit', { id, planHash: plan.hash });
}
