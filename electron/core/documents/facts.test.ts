import { afterAll, describe, expect, test } from 'vitest';
import { marksFor } from '../../../shared/documents/marks.ts';
import {
  documentTemplateSchema,
  type SubjectKind,
  templateFormat,
} from '../../../shared/documents/template.ts';
import { noDecision } from '../../../shared/entities/event.ts';
import type { OpInput } from '../../../shared/ipc/contract.ts';
import { openBadgeRound, roundDay, wish } from '../testing/badge-round.ts';
import type { TestCore } from '../testing/open-core.ts';
import { openTransferDesk } from '../testing/transfer-desk.ts';

const words = {
  ...{ place: '', signedOn: '2026-11-20', preparer: '', onBehalfOf: '', signerPost: '', signer: '' },
  number: '',
};

const template = (subject: SubjectKind, text = 'Đồng chí [họ tên].', each = true) =>
  documentTemplateSchema.parse({
    ...{ format: templateFormat, key: 'thu', name: 'Thử', group: 'office', subject, each, basis: '' },
    ...{ asks: [], watermark: 'none' },
    body: {
      layout: 'party',
      orientation: 'portrait',
      blocks: [{ kind: 'text', id: 'than', text, look: {}, firstLine: true, keepWithNext: false }],
    },
  });

async function factsOf(core: TestCore, kind: SubjectKind, ids: number[]) {
  const text = kind === 'none' ? 'Kính gửi' : undefined;
  const question = { source: { template: template(kind, text) }, subjects: { kind, ids } };
  const { papers } = await core.must('document.data', { ...question, orgId: null, words, answers: {} });
  return papers.map(({ facts }) => facts);
}

const cores: TestCore[] = [];
afterAll(() => {
  for (const core of cores) {
    expect(core.bugs).toEqual([]);
    core.close();
  }
});

describe('the facts of a paper are those of the list of marks, no more and no fewer', () => {
  test('of members, and of nobody', async () => {
    const { core, member } = await openBadgeRound();
    cores.push(core);
    const id = await member('Vi Văn Quãng', '1976-02-03');
    for (const [kind, ids] of [
      ['member', [id]],
      ['none', []],
    ] as const) {
      const [facts] = await factsOf(core, kind, [...ids]);
      const names = marksFor(kind).map(({ name }) => name);
      expect(Object.keys(facts ?? {}).sort()).toEqual(names.sort());
    }
  });

  test('of transfers', async () => {
    const desk = await openTransferDesk();
    cores.push(desk.core);
    const id = await desk.draft(await desk.member());
    const [facts] = await factsOf(desk.core, 'transfer', [id]);
    expect(Object.keys(facts ?? {}).sort()).toEqual(
      marksFor('transfer')
        .map(({ name }) => name)
        .sort(),
    );
    expect(facts).toMatchObject({
      'nơi đi': 'Chi bộ 1',
      'nơi đến': 'Đảng ủy phường Sông Mơ',
      'số giấy giới thiệu': '1',
      'đảng phí đến': '10/2026',
      'ngày giới thiệu': 'ngày 19/10/2026',
      'ngày giới thiệu: tháng': '10',
      'ô kế tiếp': '1',
    });
  });

  test('of badge proposals', async () => {
    const round = await openBadgeRound();
    cores.push(round.core);
    const id = await round.member('Trần Thị Mơ', '1976-06-03');
    await round.propose([wish(id, 50)]);
    await round.step('declared', '2026-07-01');
    const [row] = await round.rows();
    const [facts] = await factsOf(round.core, 'badge', [row?.id ?? 0]);
    expect(Object.keys(facts ?? {}).sort()).toEqual(
      marksFor('badge')
        .map(({ name }) => name)
        .sort(),
    );
    expect(facts).toMatchObject({
      'họ tên': 'Trần Thị Mơ',
      'loại huy hiệu': '50 năm',
      'tên đợt': '2/9',
      'đợt: số': '02/09/2026',
      'tuổi đảng đến đợt': '50 năm 2 tháng',
      'ngày tờ khai': 'ngày 01/07/2026',
      'số huy hiệu': '',
    });
    expect(roundDay).toBe('2026-09-02');
  });
});

test('the latest discipline and the leaving that it brings are told with their decision', async () => {
  const { core, member } = await openBadgeRound();
  cores.push(core);
  const id = await member('Hà Thị Sáu', '1990-01-15');
  const record = (kind: 'disciplined' | 'commended', effectiveOn: string, payload: object, number: string) =>
    core.must('event.record', {
      ...{ memberId: id, kind, effectiveOn, payload: { ...payload }, note: '' },
      decision: { ...noDecision, number, signedOn: effectiveOn, authority: 'Ban Thường vụ' },
    });
  await record('commended', '2010-02-03', { form: 'praise', title: 'Biểu dương của xã' }, '');
  await record(
    'commended',
    '2012-02-03',
    { form: 'order', title: 'Huân chương hạng Ba', level: 'state' },
    '',
  );
  await record(
    'disciplined',
    '2024-05-10',
    { form: 'reprimand', ground: 'Sinh hoạt không đều' },
    '11-QĐ/UBKT',
  );
  await record('disciplined', '2025-06-20', { form: 'expulsion', ground: 'Vi phạm pháp luật' }, '12-QĐ/UBKT');
  const [facts] = await factsOf(core, 'member', [id]);
  expect(facts).toMatchObject({
    'hình thức kỷ luật': 'Khai trừ',
    'số quyết định kỷ luật': '12-QĐ/UBKT',
    'hình thức ra khỏi Đảng': 'Khai trừ',
    'lý do ra khỏi Đảng': 'Vi phạm pháp luật',
    'ngày ra khỏi Đảng': 'ngày 20/06/2025',
    'khen thưởng cao nhất': 'Huân, huy chương: Huân chương hạng Ba',
    'ngày mất': '',
  });
});

test("the office's own fields are marks, and a mark that means nothing is refused with those near it", async () => {
  const { core, member } = await openBadgeRound();
  cores.push(core);
  const id = await member('Lò Văn Bun', '1999-03-03');
  const ask = (text: string) =>
    core.call('document.data', {
      ...{ source: { template: template('member', text) }, subjects: { kind: 'member', ids: [id] } },
      ...{ orgId: null, words, answers: {} },
    });
  const refused = await ask('Sinh hoạt tại [chi bo], tổ [Tổ dân phố]');
  expect(refused).toMatchObject({
    ok: false,
    error: { code: 'document.unknown-mark', params: { name: 'chi bo' } },
  });
  if (!refused.ok) expect(String(refused.error.params.known).split(', ')[0]).toBe('[chi bộ]');
  expect(await ask('Tổ [Tổ dân phố]')).toMatchObject({
    ok: false,
    error: { params: { name: 'Tổ dân phố' } },
  });
  await core.must('customField.save', {
    ...{ id: null, label: 'Tổ dân phố', kind: 'text', options: [], section: 'place' },
  });
  const told = await ask('Tổ [tổ dân phố]');
  expect(told.ok && told.value.papers[0]?.facts['Tổ dân phố']).toBe('');
});

test('identity numbers are masked until the reason is given, which the log of accesses keeps', async () => {
  const { core, member } = await openBadgeRound();
  cores.push(core);
  const id = await member('Lò Thị Pan', '1999-03-03');
  const got = await core.must('member.get', { id });
  await core.must('member.update', {
    ...{ id, version: got.version, record: { ...got.record, citizenId: '001099012345' } },
  });
  const asked = template('member', 'Số căn cước [số căn cước]');
  await core.must('document.save', { template: asked });
  type Source = OpInput<'document.data'>['source'];
  const number = async (source: Source = { key: asked.key }) => {
    const { papers } = await core.must('document.data', {
      ...{ source, subjects: { kind: 'member', ids: [id] } },
      ...{ orgId: null, words, answers: {} },
    });
    return papers[0]?.facts['số căn cước'];
  };
  expect(await number()).toBe('001•••345');
  await core.must('document.openNumbers', {
    ...{ key: asked.key, subjects: { kind: 'member', ids: [id] } },
    reason: 'Nộp cấp trên theo mẫu',
  });
  expect(await number()).toBe('001099012345');
  // A template that borrows the key but asks for other numbers was never given a reason for them.
  const other = template('member', 'Số căn cước [số căn cước], số thẻ [số thẻ]');
  expect(await number({ template: other })).toBe('001•••345');
  const seen = (await core.must('member.history', { id })).find(({ kind }) => kind === 'seen');
  expect(seen?.reason).toBe('Nộp cấp trên theo mẫu');
  expect(seen?.field).toContain('số căn cước của 1 đồng chí trên giấy "Thử"');
});
