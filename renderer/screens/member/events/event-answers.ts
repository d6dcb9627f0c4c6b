/** The answers of a wizard: kept as a draft, and turned into the event that the register judges. Pure. */
import { z } from 'zod';
import { type Decision, decisionSchema, noDecision } from '../../../../shared/entities/event.ts';
import { partialDate } from '../../../../shared/entities/event-dates.ts';
import { eventFormText } from '../../../../shared/i18n/vi/event-forms.ts';
import { eventText } from '../../../../shared/i18n/vi/event-wizard.ts';
import type { MemberDetail } from '../../../../shared/ipc/member.ts';
import { addMonths } from '../../../../shared/text/dates.ts';
import type { EventForm, PayloadField, PayloadValues } from './event-form.ts';

export interface EventAnswers {
  readonly effectiveOn: string;
  readonly decision: Decision;
  readonly payload: PayloadValues;
  readonly note: string;
}

const answersSchema = z.object({
  effectiveOn: z.string(),
  decision: decisionSchema.extend({ signedOn: z.string() }),
  payload: z.record(z.string(), z.unknown()),
  note: z.string(),
});

/** What is sensible before anything is typed: the due date of recognition, the member's own branch. */
export function firstAnswers(form: EventForm, member: MemberDetail, onlyOrgId: number | null): EventAnswers {
  const { admittedOn, orgId } = member.state;
  const due = form.kind === 'recognised' && admittedOn ? addMonths(admittedOn, 12) : '';
  const payload = 'orgId' in form.blank ? { ...form.blank, orgId: orgId ?? onlyOrgId } : form.blank;
  return { effectiveOn: due, decision: noDecision, payload, note: '' };
}

const roundOfDay: Readonly<Record<string, string>> = {
  '02-03': '3/2',
  '05-19': '19/5',
  '09-02': '2/9',
  '11-07': '7/11',
};

/** A badge given on the day of a round belongs to that round, until somebody says otherwise. */
export function withRound(form: EventForm, answers: EventAnswers): EventAnswers {
  const round = roundOfDay[answers.effectiveOn.slice(5)];
  if (form.kind !== 'badgeAwarded' || round === undefined || answers.payload.round !== '') return answers;
  return { ...answers, payload: { ...answers.payload, round } };
}

export function readAnswers(body: string): EventAnswers | null {
  try {
    return answersSchema.parse(JSON.parse(body));
  } catch {
    // An unreadable draft: the wizard starts blank.
    return null;
  }
}

export const shownFields = (form: EventForm, payload: PayloadValues): readonly PayloadField[] =>
  form.fields.filter((field) => field.shownWhen?.(payload) ?? true);

const isBlank = (value: unknown): boolean => value === null || value === undefined || value === '';

export interface Completeness {
  /** labels of what must still be filled in */
  readonly missing: readonly string[];
  /** by field name: what is written but cannot be right */
  readonly problems: Readonly<Record<string, string>>;
}

/** Whether the answers make an event at all; whether it may stand is for the register to say. */
export function completeness(form: EventForm, answers: EventAnswers): Completeness {
  const missing: string[] = [];
  const problems: Record<string, string> = {};
  if (isBlank(answers.effectiveOn)) missing.push(form.dateLabel);
  else if (!partialDate.safeParse(answers.effectiveOn).success) problems.effectiveOn = form.dateLabel;
  for (const field of shownFields(form, answers.payload)) {
    const value = answers.payload[field.name];
    if (field.required && isBlank(value)) missing.push(field.label);
    else if (field.control === 'badgeLevel' && !Number.isInteger(value))
      problems[field.name] = eventFormText.badNumber;
  }
  const { signedOn } = answers.decision;
  if (signedOn !== '' && !partialDate.safeParse(signedOn).success)
    problems.signedOn = eventText.decisionSignedOn;
  return { missing, problems };
}

/** The event as it is sent. Fields that the answers no longer ask for go back to blank. */
export function draftOf(
  form: EventForm,
  memberId: number,
  answers: EventAnswers,
  orgName: (id: number) => string,
) {
  const shown = new Set(shownFields(form, answers.payload).map((f) => f.name));
  const payload: Record<string, unknown> = { ...form.blank };
  for (const [name, value] of Object.entries(answers.payload)) if (shown.has(name)) payload[name] = value;
  // Inside the register the destination is the receiving branch itself.
  if (payload.scope === 'internal' && typeof payload.toOrgId === 'number')
    payload.destination = orgName(payload.toOrgId);
  return {
    memberId,
    kind: form.kind,
    effectiveOn: answers.effectiveOn,
    decision: answers.decision,
    payload,
    note: answers.note,
  };
}
