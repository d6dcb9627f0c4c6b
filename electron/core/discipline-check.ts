/** What the ledger alone cannot judge about a discipline: posts, decision numbers, dates against the calendar. */
import type { ReadDb } from '../../db/connection.ts';
import { decisionsNumbered } from '../../db/repo/discipline.ts';
import type { Decision, EventDraft, EventPayload, LedgerEvent } from '../../shared/entities/event.ts';
import { exemptionReasonNames } from '../../shared/i18n/vi/event.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { disciplinesOf } from '../../shared/rules/discipline.ts';
import { checkDecision, lateComplaint, lateSettlement } from '../../shared/rules/discipline-checks.ts';
import { dismissalFault } from '../../shared/rules/discipline-forms.ts';
import { type Refusal, standingEvents } from '../../shared/rules/lifecycle.ts';
import { disciplineRegulationOn } from '../../shared/rules/regulations/discipline.ts';
import type { RuleChanges } from '../../shared/rules/regulations/rule-change.ts';
import type { HolidayCalendar } from '../../shared/rules/working-days.ts';
import { formatDate } from '../../shared/text/dates.ts';
import { firstDayOf } from '../../shared/text/day-arithmetic.ts';
import { checkPosts, disciplineOf, postsHeldOn } from './discipline-posts.ts';

export interface DisciplineCheckFacts {
  /** the member's ledger without the draft */
  readonly events: readonly LedgerEvent[];
  /** post in the record, in words */
  readonly recordPost: string;
  readonly calendar: HolidayCalendar;
  readonly changes: RuleChanges;
}

/** Warnings about a draft of any of the three kinds; nothing for the others. */
export function checkDiscipline(
  db: ReadDb,
  draft: EventDraft,
  facts: DisciplineCheckFacts,
): Result<readonly Refusal[]> {
  if (draft.kind === 'disciplined') return checkDisciplined(db, draft, facts);
  if (draft.kind !== 'disciplineAppealed' && draft.kind !== 'disciplineSettled') return ok([]);
  const { of } = draft.payload as EventPayload<'disciplineAppealed' | 'disciplineSettled'>;
  const { effectiveOn: on } = draft;
  const found = disciplinesOf(facts.events, on, facts.changes).find((d) => d.event.id === of);
  if (!found) return ok([]);
  const { event, complaints } = found;
  const open = complaints.at(-1);
  const late =
    draft.kind === 'disciplineAppealed'
      ? lateComplaint(on, { ...event.payload, effectiveOn: event.effectiveOn }, facts.calendar, facts.changes)
      : open && lateSettlement(on, open, facts.changes);
  return ok(late ? [late] : []);
}

function checkDisciplined(
  db: ReadDb,
  draft: EventDraft,
  { events, recordPost, changes }: DisciplineCheckFacts,
): Result<readonly Refusal[]> {
  const payload = disciplineOf(draft);
  if (!payload) return ok([]);
  const { effectiveOn, decision } = draft;
  const posts = checkPosts(db, draft);
  if (!posts.ok) return posts;
  const checked = checkDecision({ ...payload, effectiveOn, signedOn: decision.signedOn }, changes);
  if (checked.refusal) return fail('discipline.refused', { ...checked.refusal });
  const warnings = [...checked.warnings];
  const day = firstDayOf(effectiveOn);
  const hasPost =
    payload.postsRemoved.trim() !== '' ||
    payload.postIds.length > 0 ||
    recordPost.trim() !== '' ||
    postsHeldOn(db, draft.memberId, day).length > 0;
  const fault = payload.form === 'dismissal' ? dismissalFault(hasPost, effectiveOn, changes) : null;
  if (fault?.verified) return fail('discipline.refused', { rule: fault.rule, citation: fault.citation });
  if (fault) warnings.push({ rule: fault.rule, citation: fault.citation });
  const postponed = postponedWarning(standingEvents(events, day), effectiveOn, changes);
  if (postponed) warnings.push(postponed);
  return ok([...warnings, ...sameNumber(db, decision)]);
}

/** The ledger knows of maternity and of long treatment by the exemption alone. */
function postponedWarning(past: readonly LedgerEvent[], on: string, changes: RuleChanges): Refusal | null {
  const last = past.findLast((e) => e.kind === 'exempted' || e.kind === 'exemptionEnded');
  if (last?.kind !== 'exempted') return null;
  const { reason, untilOn } = last.payload;
  if ((reason !== 'maternity' && reason !== 'treatment') || (untilOn !== '' && untilOn < on)) return null;
  const { postponed } = disciplineRegulationOn(on, changes);
  return {
    rule: `Đồng chí này đang được miễn sinh hoạt (${exemptionReasonNames[reason].toLowerCase()}): chưa xem xét kỷ luật khi mang thai, nuôi con dưới ${postponed.childMonths} tháng tuổi hoặc ốm nặng.`,
    citation: postponed.citation,
  };
}

/** A number belongs to one decision. @param exceptRow the organisation's row that is being corrected */
export function sameNumber(db: ReadDb, { number, authority }: Decision, exceptRow = 0): Refusal[] {
  if (number.trim() === '') return [];
  return decisionsNumbered(db, { number: number.trim(), authority: authority.trim(), exceptRow }).map(
    ({ name, signedOn, effectiveOn }) => ({
      rule: `Số quyết định ${number.trim()} đã ghi cho ${name}, ngày ${formatDate(signedOn || effectiveOn)}.`,
      citation: 'mỗi quyết định một số; đối chiếu lại văn bản',
    }),
  );
}
