/** A year of inspection and supervision in the practice register: a programme, campaigns in every state, things to do. */
import type { WriteDb } from '../../db/connection.ts';
import { insertCampaign } from '../../db/repo/inspection.ts';
import { insertPlanLine } from '../../db/repo/inspection-plan.ts';
import { addSubjects, insertReported, subjectsOf, updateOutcome } from '../../db/repo/inspection-subject.ts';
import { insertTask } from '../../db/repo/inspection-task.ts';
import { membersOn } from '../../db/repo/organisation-members.ts';
import type { CampaignFields } from '../../shared/entities/inspection.ts';
import { addMonths } from '../../shared/text/dates.ts';
import { addDays } from '../../shared/text/day-arithmetic.ts';

export function insertPracticeInspection(
  w: WriteDb,
  place: { readonly rootOrgId: number; readonly branches: readonly number[]; readonly today: string },
): void {
  const { rootOrgId, branches, today } = place;
  const ago = (months: number) => addMonths(today, -months);
  const [first = 0, second = 0] = branches;
  const members = (orgId: number, day: string, count: number): number[] =>
    membersOn(w, orgId, day)
      .slice(0, count)
      .map(({ id }) => id);
  const own = { performerOrgId: rootOrgId, performerName: '', outside: '' } as const;
  const campaign = (part: Partial<CampaignFields> & Pick<CampaignFields, 'title'>): number =>
    insertCampaign(w, {
      kinds: ['compliance'],
      body: 'committee',
      ...own,
      planId: null,
      paperNumber: '',
      paperOn: '',
      fromOn: '',
      toOn: '',
      concludedOn: '',
      conclusion: '',
      topics: [],
      rounds: 1,
      ...part,
    });
  const year = Number(today.slice(0, 4));
  const line = { fromYear: year, toYear: year, ...own, body: 'committee' } as const;
  const planned = insertPlanLine(w, {
    ...line,
    topic: 'Việc thực hiện Chỉ thị 05',
    kind: 'compliance',
    subjects: 'Các chi bộ khu phố',
    timing: 'Quý II',
    target: 3,
    unit: 'organisation',
  });
  const dues = insertPlanLine(w, {
    ...line,
    body: 'inspectionCommittee',
    topic: 'Nhiệm vụ kiểm tra, giám sát và thu nộp đảng phí',
    kind: 'dues',
    subjects: 'Bốn chi bộ',
    timing: 'Quý III',
    target: 4,
    unit: 'organisation',
  });
  const recruiting = insertPlanLine(w, {
    ...line,
    topic: 'Công tác kết nạp đảng viên',
    kind: 'thematic',
    subjects: 'Một chi bộ',
    timing: 'Quý IV',
    target: 1,
    unit: 'campaign',
  });

  const directive = campaign({
    title: 'Kiểm tra việc thực hiện Chỉ thị 05',
    planId: planned,
    paperNumber: '12-QĐ/ĐU',
    paperOn: ago(8),
    fromOn: ago(7),
    toOn: addDays(ago(7), 12),
    concludedOn: ago(6),
    topics: ['Chỉ thị 05'],
    conclusion: 'Các chi bộ đã triển khai; cần ghi biên bản sinh hoạt chuyên đề đầy đủ hơn.',
  });
  addSubjects(w, directive, {
    orgIds: branches.slice(0, 2),
    memberIds: branches.slice(0, 2).flatMap((id) => members(id, ago(7), 6)),
  });
  const article32 = campaign({
    title: 'Kiểm tra nhiệm vụ kiểm tra, giám sát và thu nộp đảng phí',
    kinds: ['inspectionWork', 'dues'],
    body: 'inspectionCommittee',
    planId: dues,
    paperNumber: '05-QĐ/UBKT',
    fromOn: ago(5),
    concludedOn: ago(4),
  });
  addSubjects(w, article32, { orgIds: branches.slice(0, 3), memberIds: [] });
  find(w, article32, today, {
    violations: 1,
    toDiscipline: 0,
    conclusion: 'Thu nộp đảng phí chậm hai tháng.',
    recommendations: 'Nộp đủ trong quý này.',
  });
  insertTask(w, {
    campaignId: article32,
    who: 'Chi ủy Chi bộ Khu phố 1',
    what: 'Nộp đủ đảng phí còn chậm',
    dueOn: addDays(today, -4),
    doneOn: '',
    doneNote: '',
  });
  insertTask(w, {
    campaignId: directive,
    who: 'Văn phòng đảng ủy',
    what: 'Hướng dẫn ghi biên bản sinh hoạt chuyên đề',
    dueOn: addDays(today, 12),
    doneOn: '',
    doneNote: '',
  });

  const signs = campaign({
    title: 'Kiểm tra khi có dấu hiệu vi phạm quy chế làm việc',
    kinds: ['signs'],
    body: 'inspectionCommittee',
    paperNumber: '09-QĐ/UBKT',
    fromOn: ago(3),
    concludedOn: ago(2),
  });
  addSubjects(w, signs, { orgIds: [], memberIds: members(second, ago(3), 1) });
  find(w, signs, today, {
    violations: 1,
    toDiscipline: 1,
    conclusion: 'Có vi phạm quy chế làm việc.',
    recommendations: 'Xem xét thi hành kỷ luật.',
  });

  const told = campaign({
    title: 'Các chi bộ kiểm tra đảng viên, theo báo cáo sáu tháng',
    body: 'branch',
    performerOrgId: null,
    outside: 'lower',
    rounds: 4,
    fromOn: ago(6),
    concludedOn: ago(5),
  });
  insertReported(w, {
    id: null,
    version: 1,
    campaignId: told,
    type: 'member',
    orgType: '',
    count: 22,
    source: 'Báo cáo số 18-BC/ĐU của đảng ủy',
    conclusion: '',
    violations: 1,
    toDiscipline: 0,
    recommendations: '',
  });

  const thematic = campaign({
    title: 'Giám sát công tác kết nạp đảng viên',
    kinds: ['thematic'],
    planId: recruiting,
    fromOn: addDays(today, -20),
    toOn: addDays(today, 10),
    topics: ['Kết nạp đảng viên'],
  });
  addSubjects(w, thematic, { orgIds: [first], memberIds: [] });
  campaign({ title: 'Kiểm tra công tác nhân sự', topics: ['Công tác nhân sự'] });
  const earlier = campaign({
    title: 'Kiểm tra việc thực hiện nghị quyết đại hội',
    fromOn: ago(16),
    concludedOn: ago(15),
  });
  addSubjects(w, earlier, { orgIds: branches.slice(0, 2), memberIds: members(first, ago(16), 8) });
}

/** What was found of the first subject of a campaign. */
function find(
  w: WriteDb,
  campaignId: number,
  today: string,
  outcome: Omit<Parameters<typeof updateOutcome>[1], 'id' | 'version'>,
): void {
  const [subject] = subjectsOf(w, [campaignId], today);
  if (subject) updateOutcome(w, { ...outcome, id: subject.id, version: subject.version });
}
