/**
 * The deeds of discipline beside the member's wizard: a decision on an organisation, a complaint, its settlement.
 * Judged first, by the same rules for members (whose life is a ledger) and organisations (whose row it is); a
 * settlement that takes an expulsion back enters the restoration in the same step.
 */
import type { ReadDb } from '../../db/connection.ts';
import { eventsOfMember, getEvent, insertEvent } from '../../db/repo/event.ts';
import { refreshState } from '../../db/repo/member-state.ts';
import { type EventDraft, type EventPayload, noDecision } from '../../shared/entities/event.ts';
import { disciplineDeeds } from '../../shared/i18n/vi/discipline.ts';
import { settlementOutcomes } from '../../shared/i18n/vi/event.ts';
import type { DisciplineDeed, DisciplineDeedOf, DisciplinePreview } from '../../shared/ipc/discipline.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { disciplinesOf } from '../../shared/rules/discipline.ts';
import { foldLedger } from '../../shared/rules/lifecycle.ts';
import type { CoreContext } from './context.ts';
import { consequenceContext } from './discipline-detail.ts';
import { judgeOrganisationDeed, writeOrganisationDeed } from './discipline-organisation.ts';
import { judgeDraft } from './event-handlers.ts';
import { standingCount } from './event-judge.ts';

export type Follow = DisciplineDeedOf<'appeal'> | DisciplineDeedOf<'settle'>;

export function previewDeed(deed: DisciplineDeed, context: CoreContext): Result<DisciplinePreview> {
  const { db, today } = context;
  if (deed.deed === 'organisation' || deed.subject === 'organisation')
    return judgeOrganisationDeed(db, deed, today);
  const drafts = memberDrafts(db, deed, today);
  if (!drafts.ok) return drafts;
  const judged = drafts.value.entries.map((draft) => judgeDraft(db, draft, today));
  const refused = judged.find((j) => !j.ok);
  if (refused && !refused.ok) return refused;
  return ok({
    warnings: judged.flatMap((j) => (j.ok ? j.value.warnings : [])),
    consequences: judged.flatMap((j) => (j.ok ? j.value.consequences : [])),
  });
}

export function recordDeed(deed: DisciplineDeed, context: CoreContext): Result<{ readonly id: number }> {
  const { db, today, write, session } = context;
  if (deed.deed === 'organisation' || deed.subject === 'organisation')
    return writeOrganisationDeed(deed, context);
  const drafts = memberDrafts(db, deed, today);
  if (!drafts.ok) return drafts;
  const { memberId, entries, comesBack } = drafts.value;
  if (standingCount(eventsOfMember(db, memberId)) !== deed.version)
    return fail('discipline.changed-meanwhile');
  if (comesBack && entries.length < 2) return fail('discipline.no-organisation');
  for (const draft of entries) {
    const judged = judgeDraft(db, draft, today);
    if (!judged.ok) return judged;
  }
  const recorded = write(disciplineDeeds[deed.deed], (w, { at, name }) => {
    for (const draft of entries) insertEvent(w, draft, { at, by: name });
    refreshState(w, memberId, today);
    return ok({ id: deed.id });
  });
  session.search.touch(db, memberId);
  return recorded;
}

interface Drafts {
  readonly memberId: number;
  readonly entries: readonly EventDraft[];
  /** the expulsion is taken back: he must be said to come back somewhere */
  readonly comesBack: boolean;
}

function memberDrafts(db: ReadDb, deed: Follow, today: string): Result<Drafts> {
  const event = getEvent(db, deed.id);
  if (event?.kind !== 'disciplined' || event.withdrawnReason !== null) return fail('discipline.not-found');
  const { memberId } = event;
  const entry = { memberId, effectiveOn: deed.on, note: '' };
  if (deed.deed === 'appeal') {
    const payload = { of: deed.id, toBody: deed.toBody, central: deed.central };
    const appeal: EventDraft = { ...entry, kind: 'disciplineAppealed', decision: noDecision, payload };
    return ok({ memberId, entries: [appeal], comesBack: false });
  }
  const { decision, outcome, reason, restoredTo } = deed;
  // settlementFault refuses the one form that is no member's.
  const form = deed.form as EventPayload<'disciplineSettled'>['form'];
  const payload: EventPayload<'disciplineSettled'> = { of: deed.id, outcome, form, reason };
  const settled: EventDraft = { ...entry, kind: 'disciplineSettled', decision, payload };
  const comesBack = outcome !== 'upheld' && isOutByIt(db, memberId, deed, today);
  const back: EventDraft[] =
    comesBack && restoredTo !== null
      ? [
          {
            ...entry,
            kind: 'restored',
            decision,
            payload: { orgId: restoredTo, reason: reason || settlementOutcomes[outcome] },
          },
        ]
      : [];
  return ok({ memberId, entries: [settled, ...back], comesBack });
}

/** Expelled by this very decision, and not yet back by another way. */
function isOutByIt(db: ReadDb, memberId: number, { id, on }: Follow, today: string): boolean {
  const events = eventsOfMember(db, memberId);
  const { changes } = consequenceContext(db);
  const { status } = foldLedger(events, on > today ? on : today, changes).state;
  return (
    status === 'expelled' &&
    disciplinesOf(events, on, changes).some((d) => d.event.id === id && d.form === 'expulsion')
  );
}
