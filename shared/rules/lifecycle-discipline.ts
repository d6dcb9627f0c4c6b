/**
 * Steps of the life cycle about discipline. A decision stays in force while it is complained of; whoever was expelled
 * and is put right comes back by an event of its own, `restored`, entered together with the settlement
 * (electron/core/discipline-deeds.ts), so that the balance of members and Party age need no second rule.
 */
import type { LedgerEvent } from '../entities/event.ts';
import type { MemberState, MemberStatus } from '../entities/member-state.ts';
import { formatDate } from '../text/dates.ts';
import { disciplinesOf, type MemberDiscipline } from './discipline.ts';
import { appealFault, settlementFault } from './discipline-complaints.ts';
import { memberFormFault } from './discipline-forms.ts';
import type { Refusal } from './lifecycle.ts';
import { gone, next, onlyMembers, type Rule, refuse, standingOf } from './lifecycle-rule.ts';
import { comparePartial } from './partial-order.ts';
import { disciplineRegulationOn } from './regulations/discipline.ts';
import type { RuleChanges } from './regulations/rule-change.ts';

export const disciplined: Rule<'disciplined'> = (state, event, _regulation, _past, changes) => {
  const { memberForms, dismissal } = disciplineRegulationOn(event.effectiveOn, changes);
  const refusal = onlyMembers(state, 'kỷ luật', memberForms.citation);
  if (refusal) return refusal;
  const { form, postsRemoved, postIds } = event.payload;
  const fault = memberFormFault(state.status, form, event.effectiveOn, changes);
  if (fault?.verified) return refuse(fault.rule, fault.citation);
  const warnings: Refusal[] = fault ? [{ rule: fault.rule, citation: fault.citation }] : [];
  if (form === 'dismissal' && postsRemoved.trim() === '' && postIds.length === 0)
    warnings.push({
      rule: 'Cách chức chỉ áp dụng với người có chức vụ: chọn hoặc ghi rõ chức vụ bị cách.',
      citation: dismissal.citation,
    });
  return next(form === 'expulsion' ? gone(state, 'expelled', event.effectiveOn) : state, ...warnings);
};

/** Any later entry about a discipline names it by its entry in the ledger. */
function named(
  event: { readonly effectiveOn: string; readonly payload: { readonly of: number } },
  past: readonly LedgerEvent[],
  changes: RuleChanges,
): MemberDiscipline | undefined {
  return disciplinesOf(past, event.effectiveOn, changes).find((d) => d.event.id === event.payload.of);
}

const unknown = (on: string): string => `Đến ngày ${formatDate(on)} chưa có quyết định kỷ luật ấy.`;
const decided = (discipline: MemberDiscipline) => ({
  ...discipline,
  effectiveOn: discipline.event.effectiveOn,
});

export const disciplineAppealed: Rule<'disciplineAppealed'> = (state, event, _regulation, past, changes) => {
  const { effectiveOn: on } = event;
  const discipline = named(event, past, changes);
  const fault = discipline ? appealFault(decided(discipline), on) : unknown(on);
  return fault ? refuse(fault, disciplineRegulationOn(on, changes).complaint.citation) : next(state);
};

export const disciplineSettled: Rule<'disciplineSettled'> = (state, event, _regulation, past, changes) => {
  const { effectiveOn: on, payload } = event;
  const discipline = named(event, past, changes);
  const impossible = discipline ? settlementFault(decided(discipline), on, payload) : unknown(on);
  if (!discipline || impossible)
    return refuse(impossible ?? unknown(on), disciplineRegulationOn(on, changes).settlement.citation);
  if (payload.outcome !== 'changed' || payload.form === '') return next(state);
  const fault = memberFormFault(standingThen(state, discipline, past), payload.form, on, changes);
  if (fault?.verified) return refuse(fault.rule, fault.citation);
  return next(state, ...(fault ? [{ rule: fault.rule, citation: fault.citation }] : []));
};

/** As he stood when he was disciplined: who was on probation then cannot have had a graver form. */
const standingThen = (
  state: MemberState,
  { event }: MemberDiscipline,
  past: readonly LedgerEvent[],
): MemberStatus =>
  state.officialOn !== null && comparePartial(state.officialOn, event.effectiveOn) > 0
    ? 'probationary'
    : standingOf(state, past);
