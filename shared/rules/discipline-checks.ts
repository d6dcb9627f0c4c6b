/**
 * What does not fit in a decision on discipline and in what becomes of it: dates in an impossible order are refused;
 * what a text sets that was not read only warns. Pure; the ledger and the register are given as facts.
 */
import type {
  DecidingBody,
  DisciplineForm,
  OrganisationDisciplineForm,
} from '../entities/discipline-form.ts';
import { addMonths, formatDate } from '../text/dates.ts';
import { addDays } from '../text/day-arithmetic.ts';
import { branchFault } from './discipline-forms.ts';
import type { Refusal } from './lifecycle.ts';
import { comparePartial } from './partial-order.ts';
import { disciplineRegulationOn } from './regulations/discipline.ts';
import { noChanges, type RuleChanges } from './regulations/rule-change.ts';
import { addWorkingDays, type HolidayCalendar } from './working-days.ts';

export interface DecisionDates {
  readonly form: DisciplineForm | OrganisationDisciplineForm;
  readonly body: DecidingBody | '';
  readonly effectiveOn: string;
  /** of the decision; any of the days may be '' = not known */
  readonly signedOn: string;
  readonly announcedOn: string;
  readonly receivedOn: string;
  readonly violatedOn: string;
}

export interface DisciplineCheck {
  readonly refusal: Refusal | null;
  readonly warnings: readonly Refusal[];
}

const before = (a: string, b: string): boolean => a !== '' && b !== '' && comparePartial(a, b) < 0;
const differ = (a: string, b: string): boolean => a !== '' && b !== '' && comparePartial(a, b) !== 0;

export function checkDecision(dates: DecisionDates, changes: RuleChanges = noChanges): DisciplineCheck {
  const { form, body, effectiveOn, signedOn, announcedOn, receivedOn, violatedOn } = dates;
  const { takesEffect, limitation } = disciplineRegulationOn(effectiveOn, changes);
  const refused = (rule: string): DisciplineCheck => ({
    refusal: { rule, citation: takesEffect.citation },
    warnings: [],
  });
  if (before(effectiveOn, violatedOn))
    return refused(
      `Ngày vi phạm (${formatDate(violatedOn)}) sau ngày kỷ luật có hiệu lực (${formatDate(effectiveOn)}).`,
    );
  if (before(receivedOn, signedOn))
    return refused(
      `Ngày nhận quyết định (${formatDate(receivedOn)}) trước ngày ký quyết định (${formatDate(signedOn)}).`,
    );
  const warnings: Refusal[] = [];
  const warn = (citation: string, rule: string) => warnings.push({ rule, citation });
  if (body === 'branch') {
    if (differ(announcedOn, effectiveOn))
      warn(
        takesEffect.citation,
        `Chi bộ quyết định: có hiệu lực từ khi công bố kết quả bỏ phiếu (${formatDate(announcedOn)}), không phải ngày ${formatDate(effectiveOn)}.`,
      );
    const fault = form === 'disbandment' ? null : branchFault(form, effectiveOn, changes);
    if (fault) warn(fault.citation, fault.rule);
  } else if (body === '' ? before(effectiveOn, signedOn) : differ(signedOn, effectiveOn))
    warn(
      takesEffect.citation,
      `Quyết định có hiệu lực từ ngày ký (${formatDate(signedOn)}), không phải ngày ${formatDate(effectiveOn)}${body === '' ? '; chi bộ quyết định thì từ khi công bố kết quả bỏ phiếu' : ''}.`,
    );
  if (before(announcedOn, signedOn) && body !== 'branch')
    warn(
      takesEffect.citation,
      `Ngày công bố (${formatDate(announcedOn)}) trước ngày ký quyết định (${formatDate(signedOn)}).`,
    );
  const years = form === 'expulsion' || form === 'disbandment' ? null : limitation[form];
  if (years !== null && violatedOn !== '' && before(addMonths(violatedOn, years * 12), effectiveOn))
    warn(
      limitation.citation,
      `Vi phạm từ ${formatDate(violatedOn)}: quá thời hiệu ${years} năm của hình thức này.`,
    );
  return { refusal: null, warnings };
}

/** The time to complain runs from the receipt; where it is not known, from the announcement or the decision. */
export function lateComplaint(
  on: string,
  decided: Pick<DecisionDates, 'effectiveOn' | 'announcedOn' | 'receivedOn'>,
  calendar: HolidayCalendar,
  changes: RuleChanges = noChanges,
): Refusal | null {
  const from = decided.receivedOn || decided.announcedOn || decided.effectiveOn;
  const { complaint } = disciplineRegulationOn(decided.effectiveOn, changes);
  if (on.length !== 10 || from.length !== 10) return null;
  const dueOn = addWorkingDays(from, complaint.workingDays, calendar);
  if (on <= dueOn) return null;
  return {
    rule: `Khiếu nại sau hạn: ${complaint.workingDays} ngày làm việc từ ngày ${formatDate(from)}, tức đến hết ngày ${formatDate(dueOn)}.`,
    citation: complaint.citation,
  };
}

/** Settled later than the time for it. @param complainedOn '' = there was no complaint */
export function lateSettlement(
  on: string,
  { on: complainedOn, central }: { readonly on: string; readonly central: boolean },
  changes: RuleChanges = noChanges,
): Refusal | null {
  if (on.length !== 10 || complainedOn.length !== 10) return null;
  const { settlement } = disciplineRegulationOn(complainedOn, changes);
  const days = central ? settlement.centralDays : settlement.days;
  const dueOn = addDays(complainedOn, days);
  if (on <= dueOn) return null;
  return {
    rule: `Giải quyết sau hạn: ${days} ngày từ ngày ${formatDate(complainedOn)}, tức đến hết ngày ${formatDate(dueOn)}.`,
    citation: settlement.citation,
  };
}
