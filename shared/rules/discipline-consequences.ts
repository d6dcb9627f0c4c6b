/**
 * What follows from a discipline, and until which day: told before it is recorded, and on the member's page. Every
 * consequence with its citation; where the text was not read it is a thing to look at, never a block.
 */
import type { OrganisationDisciplineForm } from '../entities/discipline-form.ts';
import type { MemberStatus } from '../entities/member-state.ts';
import { addMonths, formatDate } from '../text/dates.ts';
import { addDays } from '../text/day-arithmetic.ts';
import type { Complaint, DecidedDiscipline, MemberDiscipline, Standing } from './discipline.ts';
import { classificationRegimeOf } from './regulations/classification.ts';
import { disciplineRegulationOn } from './regulations/discipline.ts';
import { membershipRegulationOn } from './regulations/membership.ts';
import { citationOf, type RuleChanges } from './regulations/rule-change.ts';
import { standingRegulationOn } from './regulations/standing.ts';
import { addWorkingDays, type HolidayCalendar } from './working-days.ts';

export interface Consequence {
  readonly text: string;
  /** last or first day that matters, ISO; '' = none, or none that can be counted */
  readonly untilOn: string;
  readonly citation: string;
  readonly verified: boolean;
}

export interface ConsequenceContext {
  readonly calendar: HolidayCalendar;
  readonly changes: RuleChanges;
}

export interface MemberConsequenceFacts extends ConsequenceContext {
  /** on the eve of the discipline */
  readonly status: MemberStatus;
  /** names of the organisations that he heads on the day */
  readonly heads: readonly string[];
}

const isFull = (date: string): boolean => date.length === 10;

export function consequencesOf(discipline: MemberDiscipline, facts: MemberConsequenceFacts): Consequence[] {
  const { event, form } = discipline;
  const { effectiveOn, payload } = event;
  const { changes } = facts;
  if (form === null) return [];
  const membership = membershipRegulationOn(effectiveOn, changes);
  const complaint = complaintConsequences({ ...payload, effectiveOn }, discipline, facts);
  if (form === 'expulsion')
    return [
      {
        text: `Ra khỏi Đảng từ ngày ${formatDate(effectiveOn)}, thu hồi thẻ đảng viên.`,
        untilOn: '',
        citation: disciplineRegulationOn(effectiveOn, changes).memberForms.citation,
        verified: true,
      },
      {
        text: `Sớm nhất sau ${membership.readmissionMonths} tháng mới được xét kết nạp lại.`,
        untilOn: isFull(effectiveOn) ? addMonths(effectiveOn, membership.readmissionMonths) : '',
        citation: membership.readmissionCitation,
        verified: membership.readmissionVerified,
      },
      ...complaint,
    ];
  const found = [endOfEffect(effectiveOn, discipline, changes)];
  if (facts.status === 'probationary')
    found.push({
      text: 'Chi bộ xem xét kỹ khi công nhận chính thức; không đủ tư cách thì xóa tên.',
      untilOn: '',
      ...disciplineRegulationOn(effectiveOn, changes).memberForms,
    });
  else
    found.push({
      text: `Chưa xét tặng Huy hiệu Đảng trong ${membership.badgeWait[form]} tháng; sau đó cần chi bộ xác nhận đã sửa chữa.`,
      untilOn: isFull(effectiveOn) ? addMonths(effectiveOn, membership.badgeWait[form]) : '',
      citation: membership.badgeWaitCitation,
      verified: membership.badgeWaitVerified,
    });
  found.push(...ratingConsequences(effectiveOn, payload.violatedOn, facts.heads, changes));
  if (form === 'dismissal' && payload.postsRemoved !== '')
    found.push({
      text: `Thôi giữ: ${payload.postsRemoved}.`,
      untilOn: '',
      ...disciplineRegulationOn(effectiveOn, changes).dismissal,
    });
  return [...found, ...complaint].map(({ text, untilOn, citation, verified }) => ({
    text,
    untilOn,
    citation,
    verified,
  }));
}

/** The year of the decision is rated by it, unless the violation was of an earlier year and counted then. */
function ratingConsequences(
  effectiveOn: string,
  violatedOn: string,
  heads: readonly string[],
  changes: RuleChanges,
): Consequence[] {
  const year = Number(effectiveOn.slice(0, 4));
  const regime = classificationRegimeOf(year, changes);
  const violatedIn = violatedOn.slice(0, 4);
  const counted =
    violatedIn !== '' && violatedIn < effectiveOn.slice(0, 4)
      ? `, trừ khi vi phạm của năm ${violatedIn} đã được tính khi xếp loại năm ấy`
      : '';
  const { disciplined, unitDisciplined } = regime;
  const found: Consequence[] = [];
  if (disciplined.lowest)
    found.push({
      text: `Xếp loại năm ${year}: ${regime.names.poor.toLowerCase()}${disciplined.exceptCounted ? counted : ''}.`,
      untilOn: '',
      citation: citationOf(disciplined),
      verified: disciplined.verified,
    });
  if (unitDisciplined.organisationNotBest)
    for (const name of heads)
      found.push({
        text: `${name}: năm ${year} không xếp ${regime.organisationNames.excellent.toLowerCase()}, vì người đứng đầu bị kỷ luật.`,
        untilOn: '',
        citation: citationOf(unitDisciplined),
        verified: unitDisciplined.verified,
      });
  return found;
}

function endOfEffect(effectiveOn: string, { endsOn }: Standing<string>, changes: RuleChanges): Consequence {
  const { effect } = disciplineRegulationOn(effectiveOn, changes);
  return {
    text: `Hết hiệu lực sau ${effect.months} tháng, khi không khiếu nại, không tái phạm và không có vi phạm mới.`,
    untilOn: endsOn ?? '',
    citation: effect.citation,
    verified: effect.verified,
  };
}

/** May still be complained of until a day; while a complaint is settled nobody transfers for good. */
function complaintConsequences(
  dates: Pick<DecidedDiscipline<string>, 'effectiveOn' | 'announcedOn'> & { readonly receivedOn: string },
  { state, complaints }: Standing<string> & { readonly complaints: readonly Complaint<string>[] },
  { calendar, changes }: ConsequenceContext,
): Consequence[] {
  const { complaint, settlement } = disciplineRegulationOn(dates.effectiveOn, changes);
  const open = state === 'underComplaint' ? complaints.at(-1) : undefined;
  if (open) {
    const hold = standingRegulationOn(open.on, changes).transferHold;
    const days = open.central ? settlement.centralDays : settlement.days;
    return [
      {
        text: `Khiếu nại được giải quyết trong ${days} ngày; quyết định vẫn có hiệu lực.`,
        untilOn: isFull(open.on) ? addDays(open.on, days) : '',
        citation: settlement.citation,
        verified: settlement.verified,
      },
      {
        text: 'Chưa chuyển sinh hoạt đảng chính thức khi khiếu nại đang được giải quyết.',
        untilOn: '',
        citation: hold.citation,
        verified: hold.verified,
      },
    ];
  }
  const from = dates.receivedOn || dates.announcedOn || dates.effectiveOn;
  if (complaints.length > 0 || !isFull(from)) return [];
  return [
    {
      text: `Được khiếu nại trong ${complaint.workingDays} ngày làm việc kể từ ngày nhận quyết định.`,
      untilOn: addWorkingDays(from, complaint.workingDays, calendar),
      citation: complaint.citation,
      verified: complaint.verified,
    },
  ];
}

export interface OrganisationDisciplineFacts extends Standing<OrganisationDisciplineForm> {
  readonly effectiveOn: string;
  readonly announcedOn: string;
  readonly receivedOn: string;
  readonly complaints: readonly Complaint<OrganisationDisciplineForm>[];
}

export function organisationConsequencesOf(
  discipline: OrganisationDisciplineFacts,
  context: ConsequenceContext,
): Consequence[] {
  const { effectiveOn, form } = discipline;
  if (form === null) return [];
  const complaint = complaintConsequences(discipline, discipline, context);
  const { organisationForms } = disciplineRegulationOn(effectiveOn, context.changes);
  if (form === 'disbandment')
    return [
      {
        text: 'Tổ chức chấm dứt hoạt động; đảng viên được giới thiệu đến tổ chức khác: ghi Giải tán tại Tổ chức đảng.',
        untilOn: '',
        citation: organisationForms.citation,
        verified: organisationForms.verified,
      },
      ...complaint,
    ];
  const year = Number(effectiveOn.slice(0, 4));
  const found = [endOfEffect(effectiveOn, discipline, context.changes)];
  const { unitDisciplined, organisationNames } = classificationRegimeOf(year, context.changes);
  if (unitDisciplined.organisationNotBest)
    found.push({
      text: `Năm ${year} không xếp ${organisationNames.excellent.toLowerCase()}.`,
      untilOn: '',
      citation: citationOf(unitDisciplined),
      verified: unitDisciplined.verified,
    });
  return [...found, ...complaint];
}
