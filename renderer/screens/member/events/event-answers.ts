/** The answers of a wizard: kept as a draft, and turned into the event that the register judges. Pure. */
import { z } from 'zod';
import { type Decision, decisionSchema, noDecision } from '../../../../shared/entities/event.ts';
import { fullDate, partialDate } from '../../../../shared/entities/event-dates.ts';
import { appText } from '../../../../shared/i18n/vi/app.ts';
import { eventQuestions } from '../../../../shared/i18n/vi/event-questions.ts';
import { eventText } from '../../../../shared/i18n/vi/event-wizard.ts';
import type { MemberDetail } from '../../../../shared/ipc/member.ts';
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

/** What stands there before anything is typed: the member's own branch. Dates are suggested, never filled in. */
export function firstAnswers(form: EventForm, member: MemberDetail, onlyOrgId: number | null): EventAnswers {
  const payload =
    'orgId' in form.blank ? { ...form.blank, orgId: member.state.orgId ?? onlyOrgId } : form.blank;
  return { effectiveOn: '', decision: noDecision, payload, note: '' };
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

/** What is wrong with an answer in itself, whatever the ledger says. */
function problemOf(field: PayloadField, value: unknown): string | undefined {
  switch (field.control) {
    case 'badgeLevel':
      return Number.isInteger(value) ? undefined : eventQuestions.badNumber;
    case 'number': {
      const fits = Number.isInteger(value) && Number(value) >= field.low && Number(value) <= field.high;
      return fits ? undefined : eventQuestions.badCount(field.low, field.high);
    }
    case 'fullDate':
      return fullDate.safeParse(value).success ? undefined : eventQuestions.fullDateNeeded;
    case 'partialDate':
      return partialDate.safeParse(value).success ? undefined : appText.badDate(String(value));
    default:
      return undefined;
  }
}

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
    const problem = isBlank(value) ? undefined : problemOf(field, value);
    if (field.required && isBlank(value)) missing.push(field.label);
    else if (problem !== undefined) problems[field.name] = problem;
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
