/**
 * What the regulations say of Party discipline, by validity: the forms that a subject can have, when a decision takes
 * effect, when it ends, complaints, the time within which a violation is disciplined. Data only.
 * `verified: false`: the text was not read, so the figure warns and never refuses.
 */
import type { DisciplineForm, OrganisationDisciplineForm } from '../../entities/discipline-form.ts';
import type { MemberStatus } from '../../entities/member-state.ts';
import { ruleArea } from './rule-area.ts';
import { noChanges, type RuleChanges, type RuleParameter, withChanges } from './rule-change.ts';

interface Figure {
  readonly citation: string;
  readonly verified: boolean;
}

export interface DisciplineRegulation {
  /** first day in force, ISO */
  readonly validFrom: string;
  readonly citation: string;
  readonly verified: boolean;
  /** a status that is not named here is no member's */
  readonly memberForms: Figure & {
    readonly byStatus: Readonly<Partial<Record<MemberStatus, readonly DisciplineForm[]>>>;
  };
  /** cách chức: of somebody who has a post */
  readonly dismissal: Figure;
  readonly organisationForms: Figure & { readonly forms: readonly OrganisationDisciplineForm[] };
  /** what a branch may decide by itself */
  readonly branchForms: Figure & { readonly forms: readonly DisciplineForm[] };
  /** the branch's decision from the announcement of the vote, any other from its signing */
  readonly takesEffect: Figure;
  /** months from the announcement until the decision ends by itself */
  readonly effect: Figure & { readonly months: number };
  /** working days from the receipt of the decision within which it may be complained of */
  readonly complaint: Figure & { readonly workingDays: number };
  /** days within which a complaint is settled, and before the central bodies */
  readonly settlement: Figure & { readonly days: number; readonly centralDays: number };
  /** years after the violation in which the form may still be given; expulsion has no such limit */
  readonly limitation: Figure & {
    readonly reprimand: number;
    readonly warning: number;
    readonly dismissal: number;
  };
  /** pregnant, with a child under so many months, gravely ill: not yet considered */
  readonly postponed: Figure & { readonly childMonths: number };
}

const unread = (text: string): Figure => ({
  citation: `${text} (chưa đối chiếu điều khoản)`,
  verified: false,
});
const read = (citation: string): Figure => ({ citation, verified: true });

const statute = 'Điều lệ Đảng (2011)';
const r69 = 'Quy định 69-QĐ/TW ngày 06/7/2022';
const r22 = 'Quy định 22-QĐ/TW ngày 28/7/2021';
const r296 = 'Quy định 296-QĐ/TW ngày 30/5/2025';
const r21 = 'Quy định 21-QĐ/TW ngày 11/4/2026';

const every: readonly DisciplineForm[] = ['reprimand', 'warning', 'dismissal', 'expulsion'];
const byStatus = {
  official: every,
  // A roster that does not say which: none is refused to him, and the doubt is said.
  unverified: every,
  probationary: ['reprimand', 'warning'],
} as const satisfies DisciplineRegulation['memberForms']['byStatus'];
const organisation: readonly OrganisationDisciplineForm[] = ['reprimand', 'warning', 'disbandment'];

const since2011: DisciplineRegulation = {
  validFrom: '2011-01-19',
  ...unread(`${statute} và Quy định 30-QĐ/TW ngày 26/7/2016`),
  memberForms: {
    ...read(`${statute}, Điều 35: đảng viên dự bị chịu hình thức khiển trách, cảnh cáo`),
    byStatus,
  },
  dismissal: unread(`${statute}, Điều 35`),
  organisationForms: { ...unread(`${statute}, Điều 35`), forms: organisation },
  branchForms: { ...unread(`${statute}, Điều 36`), forms: ['reprimand', 'warning'] },
  takesEffect: unread('Quy định 30-QĐ/TW ngày 26/7/2016'),
  effect: { ...unread('Quy định 30-QĐ/TW ngày 26/7/2016'), months: 12 },
  complaint: { ...unread('Quy định 30-QĐ/TW ngày 26/7/2016'), workingDays: 30 },
  settlement: { ...unread('Quy định 30-QĐ/TW ngày 26/7/2016'), days: 90, centralDays: 180 },
  limitation: {
    ...unread('Quy định 102-QĐ/TW ngày 15/11/2017'),
    reprimand: 5,
    warning: 10,
    dismissal: 10,
  },
  postponed: { ...unread('Quy định 102-QĐ/TW ngày 15/11/2017'), childMonths: 12 },
};

const since22: DisciplineRegulation = {
  ...since2011,
  validFrom: '2021-07-28',
  ...unread(r22),
  takesEffect: unread(r22),
  effect: { ...unread(r22), months: 12 },
  complaint: { ...unread(r22), workingDays: 30 },
  settlement: { ...unread(r22), days: 90, centralDays: 180 },
};

const since69: DisciplineRegulation = {
  ...since22,
  validFrom: '2022-07-06',
  memberForms: { ...read(`${r69}, Điều 7`), byStatus },
  dismissal: read(`${r69}, Điều 7`),
  organisationForms: { ...read(`${r69}, Điều 7`), forms: organisation },
  limitation: { ...unread(r69), reprimand: 5, warning: 10, dismissal: 10 },
  postponed: { ...unread(r69), childMonths: 12 },
};

const since296: DisciplineRegulation = {
  ...since69,
  validFrom: '2025-05-30',
  ...unread(r296),
  takesEffect: unread(r296),
  effect: { ...unread(r296), months: 12 },
  complaint: { ...unread(r296), workingDays: 30 },
  settlement: { ...unread(r296), days: 90, centralDays: 180 },
};

/** Of Quy định 21-QĐ/TW the answers about the forms and about the day of effect were read, nothing else. */
const since21: DisciplineRegulation = {
  ...since296,
  validFrom: '2026-04-11',
  ...unread(r21),
  memberForms: { ...read(`${r69}, Điều 7; ${r21}`), byStatus },
  organisationForms: { ...read(`${r69}, Điều 7; ${r21}`), forms: organisation },
  takesEffect: read(r21),
  effect: { ...unread(r21), months: 12 },
  complaint: { ...unread(r21), workingDays: 30 },
  settlement: { ...unread(r21), days: 90, centralDays: 180 },
};

/** Oldest first. */
export const disciplineRegulations: readonly DisciplineRegulation[] = [
  since2011,
  since22,
  since69,
  since296,
  since21,
];

/** In force on a day, the oldest known one for days before it, as changed here. @param day ISO, may be partial */
export const disciplineRegulationOn = (day: string, changes: RuleChanges = noChanges): DisciplineRegulation =>
  withChanges(
    'discipline',
    disciplineRegulations.findLast((r) => r.validFrom <= day) ?? since2011,
    day,
    changes,
  );

const figure = (key: string, label: string, unit: string): RuleParameter => ({
  key,
  label,
  unit,
  kind: 'number',
  low: 1,
  high: 999,
});

/** What an office may change of it. */
export const disciplineArea = ruleArea({
  area: 'discipline',
  label: 'Kỷ luật Đảng',
  regulations: disciplineRegulations,
  parameters: [
    figure('effect.months', 'Kỷ luật hết hiệu lực sau', 'tháng'),
    figure('complaint.workingDays', 'Thời hạn khiếu nại kỷ luật', 'ngày làm việc'),
    figure('settlement.days', 'Thời hạn giải quyết khiếu nại kỷ luật', 'ngày'),
    figure('settlement.centralDays', 'Thời hạn giải quyết khiếu nại ở cấp Trung ương', 'ngày'),
    figure('limitation.reprimand', 'Thời hiệu kỷ luật khiển trách', 'năm'),
    figure('limitation.warning', 'Thời hiệu kỷ luật cảnh cáo', 'năm'),
    figure('limitation.dismissal', 'Thời hiệu kỷ luật cách chức', 'năm'),
    figure('postponed.childMonths', 'Chưa xem xét kỷ luật khi nuôi con dưới', 'tháng tuổi'),
  ],
});
