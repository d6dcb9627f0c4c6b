/**
 * Nine months of 2019 in a provincial committee of agencies, read back through the books: 73 = 42 + 31 with 2 and 216
 * beside; 87 admitted, 116 recognised, 164 out, 58 in, 47 cards, 3 disciplined (2 + 1); the balance −19; and the book
 * of 30/09/2019 unchanged after what came later.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OrganisationType } from '../../../shared/entities/organisation.ts';
import type { OpSent } from '../../../shared/ipc/contract.ts';
import { renderParagraph } from '../../../shared/narrative/render-paragraph.ts';
import type { TestCore } from '../testing/open-core.ts';
import { type NineMonths, openNineMonths } from './nine-months-register.ts';

const period = { from: '2019-01-01', asOf: '2019-09-30' };

let core: TestCore;
let root = 0;
let nine: NineMonths;
beforeAll(async () => {
  nine = await openNineMonths();
  ({ core, root } = nine);
}, 300_000);
afterAll(() => core.close());

type BookCode = OpSent<'book.movement'>['request']['book'];
const book = (code: BookCode, span: { from: string; asOf: string } = period) => ({
  book: code,
  orgId: root,
  ...span,
});
const head = (code: BookCode, span?: { from: string; asOf: string }) =>
  core.must('book.head', { source: { kind: 'live', request: book(code, span) } });

async function wholeBook(code: BookCode, span?: { from: string; asOf: string }) {
  const source = { kind: 'live', request: book(code, span) } as const;
  const { rows } = await core.must('book.sheet', { source });
  return rows;
}

describe('Nine months of 2019', () => {
  test('the structure of 30/09/2019 is 73 = 42 + 31, with 2 and 216 beside and not added', async () => {
    const tree = await core.must('organisation.asOf', { day: period.asOf });
    const count = (type: OrganisationType) => tree.filter((o) => o.type === type).length;
    expect([count('grassrootsBranch'), count('grassrootsCommittee')]).toEqual([42, 31]);
    expect([count('subCommittee'), count('branch')]).toEqual([2, 216]);
  });

  test('the balance holds: 2,738 + 87 admitted + 58 in − 164 out = 2,719, which is 19 fewer', async () => {
    const movement = await core.must('book.movement', { request: book('movement') });
    expect(movement).toMatchObject({
      opening: 2738,
      closing: 2719,
      proved: true,
      moves: { admitted: 87, receivedSame: 58, movedSame: 164 },
    });
  });

  test('164 out and 58 in are counted by lượt: who went, came back and went again is two out and one in', async () => {
    const counts = await core.must('transfer.counts', { from: period.from, to: period.asOf });
    expect([counts.out.total, counts.in.total]).toEqual([164, 58]);
    const { tally } = await head('transfers');
    expect(tally).toMatchObject({ rows: 222, people: 220 });
  });

  test('the paper of a transfer has the number that the member has in the book of members', async () => {
    const { transfer, numberInBook } = await core.must('transfer.get', { id: nine.firstGone });
    const request = {
      book: 'members',
      orgId: transfer.fromOrgId ?? 0,
      from: '',
      asOf: '2019-03-01',
    } as const;
    const { rows } = await core.must('book.sheet', { source: { kind: 'live', request } });
    expect(rows[numberInBook - 1]?.memberId).toBe(transfer.memberId);
  });

  test('116 were recognised, which is more than were admitted in the time', async () => {
    const found = await core.must('member.count', {
      conditions: [
        { field: 'officialOn', operator: 'from', values: [period.from] },
        { field: 'officialOn', operator: 'until', values: [period.asOf] },
      ],
    });
    expect(found).toBe(116);
  });

  test('47 cards were issued and 3 were disciplined: 2 reprimanded, 1 warned', async () => {
    expect((await head('cards')).rows).toBe(47);
    const cards = await core.must('card.counts', { from: period.from, to: period.asOf, orgId: root });
    expect(cards.new).toEqual({ now: 47, before: 0, difference: 47 });
    const cells = (await wholeBook('disciplines')).map((row) => row.cells.join(' '));
    expect(cells.filter((line) => line.includes('Khiển trách'))).toHaveLength(2);
    expect(cells.filter((line) => line.includes('Cảnh cáo'))).toHaveLength(1);
    expect(cells).toHaveLength(3);
  });

  test('the report in words says the figures of the article, the plan of 120 among them', async () => {
    await core.must('growth.setPlan', { year: 2019, orgId: root, people: 120 });
    const span = { kind: 'nineMonths', orgId: root, from: period.from, to: period.asOf } as const;
    const { id } = await core.must('narrative.create', span);
    const { paragraphs, values, words } = await core.must('narrative.get', { id });
    const said = paragraphs.map((paragraph) =>
      renderParagraph(paragraph, values, words)
        .map((piece) => (piece.is === 'text' ? piece.text : piece.is === 'number' ? piece.shown : '?'))
        .join(''),
    );
    const text = said.join('\n');
    expect(text).not.toContain('?');
    for (const sentence of [
      'có 73 tổ chức cơ sở đảng, gồm 42 chi bộ cơ sở, 31 đảng bộ cơ sở; 216 chi bộ trực thuộc đảng ủy cơ sở, 2 đảng bộ bộ phận.',
      'Đầu kỳ có 2.738 đảng viên; trong kỳ tăng 145, giảm 164; cuối kỳ có 2.719 đảng viên.',
      'Trong 9 tháng đầu năm 2019, ',
      ' kết nạp 87 đảng viên (đạt 72,5% kế hoạch năm)',
      'Công nhận chính thức 116 đảng viên dự bị',
      'Chuyển sinh hoạt đảng: đi 164 lượt, đến 58 lượt.',
      'cấp mới 47 thẻ',
      'Kỷ luật 3 đảng viên, khiển trách 2, cảnh cáo 1',
    ])
      expect(text).toContain(sentence);
  });

  test('the books of 30/09/2019 are the same after what happened later', async () => {
    const asOf = { from: '', asOf: period.asOf };
    const before = [
      await wholeBook('members', asOf),
      await wholeBook('transfers'),
      await head('present', asOf),
    ];
    await nine.record((await nine.membersBy('2015')).at(-1) ?? 0, 'died', '2020-02-02', {
      cause: 'Bệnh nặng',
    });
    await nine.arrive({ n: 7900 }, '2021-01-04');
    await core.must('organisation.record', {
      kind: 'rename',
      orgId: nine.branchIds[1] ?? 0,
      effectiveOn: '2022-05-01',
      decision: '15-QĐ/ĐU',
      name: 'Chi bộ Sở Tư pháp',
    });
    const after = [
      await wholeBook('members', asOf),
      await wholeBook('transfers'),
      await head('present', asOf),
    ];
    expect(after).toEqual(before);
  });
});
