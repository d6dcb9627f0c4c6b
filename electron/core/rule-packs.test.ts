import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { testPassword } from './testing/open-core.ts';
import { codeOf, openRuleDesk, type RuleDesk, type RuleDraftSent } from './testing/rule-desk.ts';

let desk: RuleDesk;
const open = async () => {
  desk = await openRuleDesk();
};
const close = () => desk.close();

const suspension: RuleDraftSent = {
  area: 'standing',
  parameter: 'suspension.days',
  validFrom: '2026-01-01',
  validUntil: '',
  value: 60,
  citation: 'Hướng dẫn 09-HD/BTCTU',
  verified: false,
  ground: 'Theo cấp trên',
};

/** A pack that makes probation last eighteen months from a day on. */
const pack = (part: object = {}, entry: object = {}) => ({
  format: 'so-dang-vien/goi-quy-dinh',
  version: 1,
  uid: 'f3b0c442-98fc-4c14-9afb-f4c8996fb924',
  name: 'Gói thử',
  issuer: 'Ban Tổ chức',
  issuedOn: '2026-10-01',
  entries: [
    {
      area: 'membership',
      parameter: 'probationMonths',
      validFrom: '2026-03-01',
      validUntil: '',
      value: 18,
      citation: 'Quy định thử',
      verified: true,
      ...entry,
    },
  ],
  ...part,
});
const fileWith = (content: string): string => {
  const path = join(desk.core.folder, 'goi.goiquydinh.json');
  writeFileSync(path, content);
  return path;
};
const install = async (content: object) => {
  const token = fileWith(JSON.stringify(content));
  const sha256 = createHash('sha256').update(readFileSync(token)).digest('hex');
  return desk.core.call('rule.install', { token, sha256, stamp: await desk.stamp(), password: testPassword });
};
const preview = async (content: object) =>
  desk.core.must('rule.preview', { proposal: { kind: 'pack', token: fileWith(JSON.stringify(content)) } });

describe('A pack', () => {
  beforeEach(open);
  afterEach(close);

  test('says before it is installed who would change and why, and then that is what changes', async () => {
    const before = await desk.member('Trần Thị Mơ', [['admitted', '2026-02-03', { orgId: desk.root }]]);
    const after = await desk.member('Lê Văn Tám', [['admitted', '2026-05-19', { orgId: desk.root }]]);
    const effect = await preview(pack());
    expect(effect.people).toBe(1);
    expect(effect.rows.map((row) => [row.memberId, row.what])).toContainEqual([
      after,
      'Hết thời gian dự bị: 19/05/2027 → 19/11/2027',
    ]);
    expect(effect.rows[0]?.why).toBe('Thời gian dự bị (Quy định thử)');
    expect((await desk.core.must('member.get', { id: after })).state.probationDueOn).toBe('2027-05-19');
    expect(await install(pack())).toMatchObject({ ok: true, value: { entries: 1 } });
    const due = async (id: number) => (await desk.core.must('member.get', { id })).state.probationDueOn;
    expect([await due(before), await due(after)]).toEqual(['2027-02-03', '2027-11-19']);
  });

  test('says so when nobody would change', async () => {
    await desk.member('Trần Thị Mơ', [['admitted', '2026-02-03', { orgId: desk.root }]]);
    expect(await preview(pack())).toMatchObject({ found: 0, people: 0, rows: [], breaks: false });
  });

  test('puts each difference down to the line that makes it', async () => {
    await desk.member('Lê Văn Tám', [['admitted', '2026-05-19', { orgId: desk.root }]]);
    const { entries } = pack();
    const longer = { ...entries[0], area: 'duties', parameter: 'closeBooks.noticeDays', value: 60 };
    const effect = await preview(pack({ entries: [...entries, { ...longer, verified: false }] }));
    const labels = effect.byParameter.map(({ label }) => label);
    expect(labels).toContain('Thời gian dự bị (Quy định thử)');
    expect(labels.some((label) => label.startsWith('In và đóng sổ của năm'))).toBe(true);
  });

  test('leaves probation as long as it was for whoever was admitted before', async () => {
    const id = await desk.member('Lê Văn Tám', [
      ['admitted', '2025-08-01', { orgId: desk.root }],
      ['recognised', '2026-08-01', {}],
    ]);
    await install(pack());
    const { state, warnings } = await desk.core.must('member.get', { id });
    expect([state.status, warnings]).toEqual(['official', []]);
  });

  test('is refused when an entry that stands could not have happened', async () => {
    const longer = { parameter: 'readmissionMonths', validFrom: '2025-08-01', value: 60 };
    const id = await desk.member('Lê Văn Tám', [
      ['admitted', '2010-05-19', { orgId: desk.root }],
      ['recognised', '2011-05-19', {}],
      ['removed', '2022-01-10', { form: 'struckOff', reason: 'Bỏ sinh hoạt' }],
      ['admitted', '2026-02-03', { orgId: desk.root }],
    ]);
    expect((await preview(pack({}, longer))).breaks).toBe(true);
    const before = desk.dump();
    expect(await install(pack({}, longer))).toMatchObject({
      ok: false,
      error: { code: 'rule.breaks-ledger', params: { count: 1, name: 'Lê Văn Tám' } },
    });
    expect(desk.dump()).toEqual(before);
    expect((await desk.core.must('member.get', { id })).state.status).toBe('probationary');
  });

  test('is one step, and taking it back leaves the register as it was', async () => {
    await desk.member('Lê Văn Tám', [['admitted', '2026-05-19', { orgId: desk.root }]]);
    const before = desk.dump();
    await install(pack());
    const step = await desk.core.must('step.last', {});
    expect(step?.name).toBe('Nạp gói quy định: Gói thử');
    await desk.core.must('step.undo', { id: step?.id ?? 0 });
    expect(desk.dump()).toEqual(before);
  });

  test('is withdrawn as a whole', async () => {
    await install(pack());
    const [installed] = (await desk.core.must('rule.packs', {})).packs;
    const args = { id: installed?.id ?? 0, reason: 'Gói sai', password: testPassword };
    expect(await desk.core.must('rule.withdrawPack', args)).toEqual({ entries: 1 });
    expect((await desk.figure('membership', 'probationMonths'))?.value).toBe(12);
    expect((await desk.core.must('rule.packs', {})).packs[0]?.withdrawn).toBe(true);
  });

  test('is installed once only', async () => {
    await install(pack());
    expect(codeOf(await install(pack()))).toBe('rule.pack-installed');
  });

  test('that changed after it was looked at is not installed', async () => {
    const token = fileWith(JSON.stringify(pack()));
    const { sha256 } = await desk.core.must('rule.readPack', { token });
    fileWith(JSON.stringify(pack({}, { value: 24 })));
    const done = await desk.core.call('rule.install', { token, sha256, stamp: '', password: testPassword });
    expect(codeOf(done)).toBe('rule.pack-changed');
  });

  test('made of the office’s own changes is read by another office', async () => {
    const token = join(desk.core.folder, 'cua-don-vi.goiquydinh.json');
    const said = { name: 'Của phường', issuer: 'Đảng ủy phường' };
    expect(codeOf(await desk.core.call('rule.exportPack', { token, ...said }))).toBe(
      'rule.nothing-to-export',
    );
    await desk.change(suspension);
    await desk.core.must('rule.exportPack', { token, ...said });
    await desk.core.must('register.create', {
      name: 'Khac',
      password: testPassword,
      organisation: { name: 'Đảng bộ xã', type: 'grassrootsCommittee', upperName: '' },
      secretary: 'Lê Thư',
    });
    const view = await desk.core.must('rule.readPack', { token });
    expect(view.entries.map(({ label, shown }) => `${label}: ${shown}`)).toEqual([
      'Đình chỉ sinh hoạt đảng: 60',
    ]);
    const done = await desk.core.must('rule.install', {
      token,
      sha256: view.sha256,
      stamp: await desk.stamp(),
      password: testPassword,
    });
    expect(done).toEqual({ entries: 1 });
    expect(await desk.figure('standing', 'suspension.days')).toMatchObject({ value: 60, origin: 'pack' });
  });
});

describe('A file of an unknown hand', () => {
  // Nothing is changed by any of them, so one register serves all.
  beforeAll(open);
  afterAll(close);

  const proto = JSON.stringify(pack()).replace('"name"', '"__proto__":{"polluted":1},"name"');
  test.each<readonly [string, string, string]>([
    ['no JSON', 'PK\u0003\u0004 not a pack', 'rule.pack-not-json'],
    ['an empty file', '', 'rule.pack-not-json'],
    ['JSON of another kind', '[1, 2, 3]', 'rule.pack-format'],
    ['JSON null', 'null', 'rule.pack-format'],
    ['a form of its own', JSON.stringify(pack({ format: 'khac' })), 'rule.pack-format'],
    ['a newer form', JSON.stringify(pack({ version: 2, more: [] })), 'rule.pack-newer'],
    ['a key of the prototype', proto, 'rule.pack-keys'],
    ['a key too many', JSON.stringify(pack({ more: 1 })), 'rule.pack-fields'],
    ['no lines', JSON.stringify(pack({ entries: [] })), 'rule.pack-fields'],
    ['a day that does not exist', JSON.stringify(pack({}, { validFrom: '2026-02-30' })), 'rule.pack-fields'],
    ['a figure that is not known', JSON.stringify(pack({}, { parameter: 'khac' })), 'rule.pack-parameters'],
    ['a value of another kind', JSON.stringify(pack({}, { value: [18] })), 'rule.bad-value'],
    ['an end before its beginning', JSON.stringify(pack({}, { validUntil: '2026-01-01' })), 'rule.dates'],
    [
      'days before the text that was read',
      JSON.stringify(pack({}, { validFrom: '2025-01-01' })),
      'rule.pack-verified',
    ],
    [
      'the very day of the text that was read',
      JSON.stringify(pack({}, { validFrom: '2025-07-01' })),
      'rule.pack-verified',
    ],
    ['more than a megabyte', `${JSON.stringify(pack())}${' '.repeat(2 ** 20)}`, 'file.too-large'],
  ])('with %s is refused with a sentence, and nothing is changed', async (_title, content, code) => {
    const before = desk.dump();
    const token = fileWith(content);
    expect(codeOf(await desk.core.call('rule.readPack', { token }))).toBe(code);
    const args = { token, stamp: '', password: testPassword };
    const sha256 = createHash('sha256').update(content).digest('hex');
    expect(codeOf(await desk.core.call('rule.install', { ...args, sha256 }))).toBe(code);
    expect(desk.dump()).toEqual(before);
  });
});
