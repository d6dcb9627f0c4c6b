import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Organisation } from '../../../../shared/entities/organisation.ts';
import { appText } from '../../../../shared/i18n/vi/app.ts';
import type { MemberDetail } from '../../../../shared/ipc/member.ts';
import { PartialDateInput } from '../../../parts/partial-date-input.tsx';
import { useRuleChanges } from '../../../parts/rule-changes.ts';
import { shownFields } from './event-answers.ts';
import type { EventForm } from './event-form.ts';
import { suggestionsFor } from './event-suggestions.ts';
import classes from './event-wizard.module.css';
import { PayloadControl } from './payload-control.tsx';
import { SuggestionLine } from './suggestion-line.tsx';
import type { EventWizardState } from './use-event-wizard.ts';

interface Props {
  readonly form: EventForm;
  readonly member: MemberDetail;
  readonly wizard: EventWizardState;
  readonly organisations: readonly Organisation[];
  /** why the register refuses the answers; stands at the question that the form names */
  readonly refusal: ReactNode;
  readonly refusedAt: string;
}

/** The date and the wizard's own questions, each with what the rules would answer to it. */
export function Questions({ form, member, wizard, organisations, refusal, refusedAt }: Props) {
  const { answers, change, answer, check } = wizard;
  const suggestions = suggestionsFor(form.kind, member, answers, useRuleChanges());
  const suggested = (field: string) =>
    suggestions
      .filter((s) => s.field === field)
      .map((s) => (
        <SuggestionLine
          key={s.shown}
          suggestion={s}
          onUse={() =>
            field === 'effectiveOn' ? change({ effectiveOn: String(s.value) }) : answer(field, s.value)
          }
        />
      ));
  // A draft may come back with a date that was never finished.
  const unreal = wizard.broughtFrom !== null && check.problems.effectiveOn !== undefined;
  return (
    <div className={classes.questions}>
      <Stack gap={4}>
        <PartialDateInput
          data-autofocus
          label={form.dateLabel}
          required
          value={answers.effectiveOn}
          onChange={(effectiveOn) => change({ effectiveOn })}
          {...(form.dateHint === undefined ? {} : { description: form.dateHint })}
          {...(unreal ? { error: appText.badDate(answers.effectiveOn) } : {})}
          {...(refusedAt === 'effectiveOn' && refusal !== undefined ? { error: refusal } : {})}
        />
        {suggested('effectiveOn')}
      </Stack>
      {shownFields(form, answers.payload).map((field) => (
        <Stack
          key={field.name}
          gap={4}
          {...(field.control === 'longText' || field.control === 'posts' ? { className: classes.wide } : {})}
        >
          <PayloadControl
            field={field}
            value={answers.payload[field.name]}
            onChange={(value) => answer(field.name, value)}
            organisations={organisations}
            member={member}
            effectiveOn={answers.effectiveOn}
            problem={check.problems[field.name]}
            refusal={refusedAt === field.name ? refusal : undefined}
          />
          {suggested(field.name)}
        </Stack>
      ))}
    </div>
  );
}
