import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { coreContract } from '../../shared/ipc/contract.ts';
import { inspectionOps } from '../../shared/ipc/inspection.ts';
import { type InspectionDesk, openInspectionDesk } from './testing/inspection-desk.ts';
import { registerDump } from './testing/register-dump.ts';

let desk: InspectionDesk;
let branch: number;
let members: readonly number[];
beforeEach(async () => {
  desk = await openInspectionDesk();
  branch = desk.found('branch', 'Chi bộ Khu phố 1');
  members = desk.people(branch, 3);
});
afterEach(() => {
  expect(desk.core.bugs).toEqual([]);
  desk.core.close();
});

const get = (id: number) => desk.core.must('inspection.get', { id });
const subjects = async (campaignId: number) =>
  (await desk.core.must('inspection.subjects', { campaignId, offset: 0, limit: 500 })).rows;
const undoLast = async () => {
  const step = await desk.core.must('step.last', {});
  await desk.core.must('step.undo', { id: step?.id ?? 0 });
};
const blankOutcome = { conclusion: '', violations: 0, toDiscipline: 0, recommendations: '' };

describe('A campaign', () => {
  test('is refused when its days cannot be, with the field and the rule', async () => {
    const campaign = desk.campaign({ concludedOn: '2026-03-01' });
    const result = await desk.core.call('inspection.save', { id: null, version: 0, campaign });
    expect(result).toMatchObject({
      ok: false,
      error: { code: 'inspection.refused', params: { field: 'Ngày kết luận' } },
    });
  });

  test('is refused for a performer that did not live on the first day', async () => {
    const days = { fromOn: '2009-12-31', toOn: '', concludedOn: '' };
    const campaign = desk.campaign({ ...days, body: 'branch', performerOrgId: branch });
    const result = await desk.core.call('inspection.save', { id: null, version: 0, campaign });
    expect(result).toMatchObject({ error: { params: { field: 'Tổ chức tiến hành' } } });
  });

  test('changed in another window meanwhile is not written over', async () => {
    const id = await desk.save();
    const save = (title: string) =>
      desk.core.call('inspection.save', { id, version: 1, campaign: desk.campaign({ title }) });
    expect(await desk.refusal(save('Lần một'))).toBe('ok');
    expect(await desk.refusal(save('Lần hai'))).toBe('inspection.changed');
    expect((await get(id)).campaign.title).toBe('Lần một');
  });

  test('that was cancelled counts nowhere and takes nothing more in, until the cancelling is taken back', async () => {
    const id = await desk.enter({}, { orgIds: [branch] });
    const of2026 = () => desk.figures({ from: '2026-01-01', to: '2026-12-31' });
    expect((await of2026()).now('inspected.organisation')).toBe(1);
    await desk.core.must('inspection.cancel', { id, version: 1, why: 'Lập nhầm' });
    expect((await of2026()).now('inspected.organisation')).toBe(0);
    const more = desk.core.call('inspection.addSubjects', { campaignId: id, memberIds: [members[0] ?? 0] });
    expect(await desk.refusal(more)).toBe('inspection.cancelled');
    await undoLast();
    expect((await of2026()).now('inspected.organisation')).toBe(1);
  });
});

describe('Subjects', () => {
  test('are added once however often, and all or none where one was not there on the day', async () => {
    const id = await desk.enter({}, { orgIds: [branch], memberIds: members.slice(0, 2) });
    const again = { campaignId: id, orgIds: [branch], memberIds: [...members] };
    expect(await desk.core.must('inspection.addSubjects', again)).toEqual({ added: 1, already: 3 });
    const { id: late } = await desk.core.must('organisation.found', {
      parentId: desk.root,
      type: 'branch',
      name: 'Chi bộ mới',
      code: '',
      effectiveOn: '2026-06-01',
      decision: '',
    });
    const result = await desk.core.call('inspection.addSubjects', { campaignId: id, orgIds: [late] });
    expect(result).toMatchObject({
      error: { code: 'inspection.not-there', params: { names: 'Chi bộ mới', day: '02/03/2026' } },
    });
    expect(await subjects(id)).toHaveLength(4);
  });

  test('hold the first day of the campaign: it cannot move to one on which they were not there', async () => {
    const id = await desk.enter({}, { memberIds: members });
    const campaign = desk.campaign({ fromOn: '2010-01-15', toOn: '', concludedOn: '' });
    expect(await desk.refusal(desk.core.call('inspection.save', { id, version: 1, campaign }))).toBe(
      'inspection.not-there',
    );
  });

  test('have the type that they had on the day of the campaign', async () => {
    const id = await desk.enter({}, { orgIds: [branch] });
    await desk.core.must('organisation.record', {
      kind: 'raise',
      orgId: branch,
      type: 'subCommittee',
      name: 'Đảng bộ bộ phận Khu phố 1',
      effectiveOn: '2026-07-01',
    });
    expect((await subjects(id))[0]?.orgType).toBe('branch');
    const figures = await desk.figures({ from: '2026-01-01', to: '2026-12-31' });
    expect(figures.now('types.inspected.branch')).toBe(1);
    expect(figures.now('types.inspected.subCommittee')).toBe(0);
  });

  test('have an outcome each: discipline without a violation is refused, and two windows do not mix', async () => {
    const id = await desk.enter({}, { memberIds: members });
    const [first] = await subjects(id);
    const outcome = { ...blankOutcome, id: first?.id ?? 0, version: 1 };
    const save = (part: object) =>
      desk.core.call('inspection.saveOutcomes', { outcomes: [{ ...outcome, ...part }] });
    expect(await desk.refusal(save({ toDiscipline: 1 }))).toBe('inspection.outcome');
    expect(await desk.refusal(save({ violations: 1, toDiscipline: 1 }))).toBe('ok');
    expect(await desk.refusal(save({ violations: 0 }))).toBe('inspection.changed');
    expect((await get(id)).totals).toMatchObject({ members: 3, violations: 1, toDiscipline: 1 });
  });

  test('of lower levels are counted lines with their paper, and no name stands among them', async () => {
    const id = await desk.save({ performerOrgId: null, outside: 'lower', rounds: 12 });
    await desk.report(id, { type: 'organisation', orgType: 'branch', count: 40, violations: 3 });
    const named = desk.core.call('inspection.addSubjects', { campaignId: id, orgIds: [branch] });
    expect(await desk.refusal(named)).toBe('inspection.named-in-summary');
    expect(await subjects(id)).toMatchObject([{ name: '', count: 40, source: 'Báo cáo số 12-BC/ĐU' }]);
    const tooMany = { type: 'organisation' as const, orgType: 'branch' as const, count: 2, violations: 3 };
    await expect(desk.report(id, tooMany)).rejects.toThrow('inspection.outcome');
    await expect(desk.report(id, { type: 'member', orgType: 'branch' })).rejects.toThrow(
      'inspection.not-among-members',
    );
  });

  test('are found by a pasted name or number; a name that two have is not guessed', async () => {
    const other = desk.found('branch', 'Chi bộ Khu phố 2');
    desk.people(other, 1);
    desk.db.tx({ name: 'Thử', reason: 'Thử', at: '2026-11-22T03:00:00.000Z' }, (w) => {
      w.run("UPDATE member SET full_name = 'Trần Thị Thủy' WHERE id IN (?, ?)", [members[0], members[1]]);
      w.run("UPDATE member SET card_number = '12345678' WHERE id = ?", [members[0]]);
      return { ok: true, value: null };
    });
    const text = `trần thị thuỷ\nTrần Thị Thủy\t12345678\nĐảng viên ${branch}-2\nChi bộ Khu phố 2\n\nKhông ai`;
    const rows = await desk.core.must('inspection.lookUp', { text, day: '2026-03-02' });
    expect(rows.map((r) => r.memberId ?? r.orgId ?? r.others.length)).toEqual([
      2,
      members[0],
      members[2],
      other,
      0,
    ]);
  });
});

describe('The programme', () => {
  const line = {
    id: null,
    version: 0,
    fromYear: 2026,
    toYear: 2026,
    topic: 'Thực hiện Chỉ thị 05',
    kind: 'compliance',
    body: 'committee',
    performerName: '',
    outside: '',
    subjects: 'Các chi bộ',
    timing: 'Quý II',
    target: 63,
    unit: 'organisation',
  } as const;

  test('says how much of its target is done, each organisation once, by concluded campaigns only', async () => {
    const { core, root, enter } = desk;
    const { id: planId } = await core.must('inspection.savePlan', { ...line, performerOrgId: root });
    const orgs = Array.from({ length: 56 }, (_, n) => desk.found('branch', `Chi bộ ${n + 10}`));
    await enter({ planId }, { orgIds: orgs.slice(0, 50) });
    await enter({ planId }, { orgIds: orgs.slice(40, 54) });
    await enter({ planId, concludedOn: '' }, { orgIds: orgs.slice(54) });
    const { lines } = await core.must('inspection.plan', { year: 2026 });
    expect(lines).toMatchObject([{ done: 54, line: { target: 63 } }]);
    const { rows } = await core.must('sheet.get', { request: { sheet: 'inspectionPlan', year: 2026 } });
    expect(rows[0]?.cells.at(-1)).toBe('Đạt 54/63 tổ chức đảng (85,7%)');
    const used = await desk.refusal(core.call('inspection.removePlan', { id: planId, version: 1 }));
    expect(used).toBe('inspection.plan-used');
  });

  test('with its years the wrong way round is refused', async () => {
    const wrong = { ...line, performerOrgId: desk.root, fromYear: 2027 };
    expect(await desk.refusal(desk.core.call('inspection.savePlan', wrong))).toBe('inspection.plan-years');
  });
});

describe('The list of a period', () => {
  test('has what touches it, by state, and leaves as a table with its subjects counted', async () => {
    const { core, enter, save } = desk;
    await enter({ title: 'Có kết luận' }, { orgIds: [branch], memberIds: members });
    await enter({ title: 'Đang làm', concludedOn: '' }, { memberIds: members.slice(0, 1) });
    await save({ title: 'Chưa có ngày', fromOn: '', toOn: '', concludedOn: '' });
    await save({ title: 'Năm trước', fromOn: '2025-03-02', toOn: '', concludedOn: '2025-04-01' });
    const period = { from: '2026-01-01', to: '2026-12-31' };
    const page = await core.must('inspection.list', { ...period, offset: 0, limit: 10 });
    expect(page.counts).toEqual({ planned: 1, underWay: 1, concluded: 1 });
    const underWay = { ...period, status: 'underWay', offset: 0, limit: 10 } as const;
    expect((await core.must('inspection.list', underWay)).rows.map((r) => r.title)).toEqual(['Đang làm']);
    const { rows } = await core.must('sheet.get', { request: { sheet: 'inspectionCampaigns', ...period } });
    const concluded = rows.find((row) => row.cells[0] === 'Có kết luận');
    expect(concluded?.cells.slice(4, 8)).toEqual([1, 3, 0, 0]);
    const backwards = { from: '2026-12-31', to: '2026-01-01', offset: 0, limit: 10 };
    expect(await desk.refusal(core.call('inspection.list', backwards))).toBe('inspection.days');
  });
});

describe('What follows', () => {
  const task = { id: null, version: 0, who: 'Chi ủy', what: 'Bổ sung quy chế', doneOn: '', doneNote: '' };

  test('is a thing to do while the tier is open, and gone when done', async () => {
    const campaignId = await desk.save();
    const { id } = await desk.core.must('inspection.saveTask', { ...task, campaignId, dueOn: '2026-12-01' });
    const todo = async () =>
      (await desk.core.must('todo.list', {})).items.filter((item) => item.kind === 'inspectionTask');
    expect(await todo()).toMatchObject([
      { detail: 'Bổ sung quy chế (Chi ủy)', start: { to: 'inspection', id: campaignId } },
    ]);
    const { session } = desk.core.state;
    if (session) session.restricted.open = false;
    expect(await todo()).toEqual([]);
    if (session) session.restricted.open = true;
    const done = { ...task, id, version: 1, campaignId, dueOn: '2026-12-01' };
    const future = desk.core.call('inspection.saveTask', { ...done, doneOn: '2026-11-30' });
    expect(await desk.refusal(future)).toBe('inspection.future');
    await desk.core.must('inspection.saveTask', { ...done, doneOn: '2026-11-20' });
    expect(await todo()).toEqual([]);
  });
});

describe('The restricted tier', () => {
  test('has every operation and every table of inspection', async () => {
    const names = Object.keys(inspectionOps) as (keyof typeof inspectionOps)[];
    expect(names.filter((name) => !coreContract[name].restricted)).toEqual([]);
    const { session } = desk.core.state;
    if (session) session.restricted.open = false;
    const list = { from: '2026-01-01', to: '2026-12-31', offset: 0, limit: 10 };
    expect(await desk.refusal(desk.core.call('inspection.list', list))).toBe('restricted.locked');
    for (const request of [
      { sheet: 'inspections', orgId: desk.root, from: '2026-01-01', to: '2026-12-31' },
      { sheet: 'inspectionPlan', year: 2026 },
      { sheet: 'inspectionCampaigns', from: '2026-01-01', to: '2026-12-31' },
      { sheet: 'inspectionSubjects', campaignId: 1 },
    ] as const)
      expect(await desk.refusal(desk.core.call('sheet.get', { request }))).toBe('restricted.locked');
  });
});

describe('Taking back', () => {
  test('every deed in turn leaves the register as it was before each', async () => {
    const { core, db } = desk;
    const id = await desk.save();
    const before: unknown[] = [];
    const deeds: (() => Promise<unknown>)[] = [
      () =>
        core.must('inspection.addSubjects', { campaignId: id, orgIds: [branch], memberIds: [...members] }),
      async () => {
        const [first] = await subjects(id);
        const outcome = { ...blankOutcome, violations: 1, id: first?.id ?? 0, version: first?.version ?? 0 };
        await core.must('inspection.saveOutcomes', { outcomes: [outcome] });
      },
      () => desk.report(id, { count: 7 }),
      async () => {
        const last = (await subjects(id)).at(-2);
        await core.must('inspection.removeSubject', { id: last?.id ?? 0, version: last?.version ?? 0 });
      },
      () =>
        core.must('inspection.save', { id, version: 1, campaign: desk.campaign({ topics: ['Nhân sự'] }) }),
      () =>
        core.must('inspection.saveTask', {
          id: null,
          version: 0,
          campaignId: id,
          who: 'Chi ủy',
          what: 'Sửa quy chế',
          dueOn: '2026-12-01',
          doneOn: '',
          doneNote: '',
        }),
      () => core.must('inspection.cancel', { id, version: 2, why: 'Lập nhầm' }),
    ];
    for (const deed of deeds) {
      before.push(registerDump(db));
      await deed();
    }
    for (const was of before.toReversed()) {
      await undoLast();
      expect(registerDump(db)).toEqual(was);
    }
  });
});
