import { Autocomplete, Checkbox, Select, Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Organisation } from '../../../../shared/entities/organisation.ts';
import { eventQuestions } from '../../../../shared/i18n/vi/event-questions.ts';
import type { MemberDetail } from '../../../../shared/ipc/member.ts';
import { membershipRegulationOn } from '../../../../shared/rules/regulations/membership.ts';
import { PartialDateInput } from '../../../parts/partial-date-input.tsx';
import { useRuleChanges } from '../../../parts/rule-changes.ts';
import { todayInVietnam } from '../../../parts/today.ts';
import type { PayloadField } from './event-form.ts';
import { PostsControl } from './posts-control.tsx';

interface Props {
  readonly field: PayloadField;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly organisations: readonly Organisation[];
  readonly member: MemberDetail;
  /** the badges offered are those of the event's own date */
  readonly effectiveOn: string;
  /** what is wrong with the answer in itself; shown once the field is left */
  readonly problem?: string | undefined;
  /** why the register refuses it */
  readonly refusal?: ReactNode;
}

/** Digits alone are a number; anything else stays as it was typed, for the wizard's own check to refuse. */
const numberOrTyped = (typed: string): unknown => {
  const trimmed = typed.trim();
  if (trimmed === '') return null;
  return /^\d{1,10}$/.test(trimmed) ? Number(trimmed) : typed;
};

/** The choices that the member's standing leaves; one made before the date changed stays to be seen. */
const offeredOf = (
  field: Extract<PayloadField, { control: 'choice' }>,
  { state }: MemberDetail,
  effectiveOn: string,
) => {
  const offered = field.offered?.(state.status, effectiveOn || todayInVietnam());
  return field.options.filter((option) => offered?.includes(option.value) ?? true);
};

/** One of the wizard's own questions. */
export function PayloadControl(props: Props) {
  const { field, value, onChange, organisations, member, effectiveOn, problem, refusal } = props;
  const [left, setLeft] = useState(false);
  const changes = useRuleChanges();
  const error = left && problem !== undefined ? problem : (refusal ?? undefined);
  const shared = {
    label: field.label,
    description: field.hint,
    placeholder: field.example,
    withAsterisk: field.required === true,
    'aria-required': field.required === true,
    autoComplete: 'off',
    error,
    onBlur: () => setLeft(true),
  };
  const text = typeof value === 'string' ? value : '';
  const numberText = value === null || value === undefined ? '' : String(value);
  switch (field.control) {
    case 'text':
      return <TextInput {...shared} value={text} onChange={(e) => onChange(e.currentTarget.value)} />;
    case 'longText':
      return (
        <Textarea
          {...shared}
          autosize
          minRows={2}
          value={text}
          onChange={(e) => onChange(e.currentTarget.value)}
        />
      );
    case 'choice':
      return (
        <Select
          {...shared}
          data={offeredOf(field, member, effectiveOn)}
          value={text === '' ? null : text}
          clearable={field.required !== true}
          allowDeselect={false}
          onChange={(chosen) => onChange(chosen ?? '')}
        />
      );
    case 'organisation':
      return (
        <Select
          {...shared}
          placeholder={eventQuestions.noOrganisation}
          data={organisations.map((o) => ({ value: String(o.id), label: o.name }))}
          value={typeof value === 'number' ? String(value) : null}
          onChange={(chosen) => onChange(chosen === null ? null : Number(chosen))}
          searchable
          clearable={field.required !== true}
        />
      );
    case 'fullDate':
    case 'partialDate':
      return (
        <PartialDateInput
          label={field.label}
          required={field.required === true}
          value={text}
          onChange={onChange}
          onBlur={() => setLeft(true)}
          {...(field.hint === undefined ? {} : { description: field.hint })}
          {...(error === undefined ? {} : { error })}
        />
      );
    case 'number':
      return (
        <TextInput
          {...shared}
          inputMode="numeric"
          value={numberText}
          onChange={(e) => onChange(numberOrTyped(e.currentTarget.value))}
        />
      );
    case 'posts':
      return (
        <PostsControl
          label={field.label}
          memberId={member.id}
          day={effectiveOn}
          value={Array.isArray(value) ? value : []}
          onChange={onChange}
          error={error}
        />
      );
    case 'yesNo':
      return (
        <Checkbox
          label={field.label}
          mt={32}
          checked={value === true}
          onChange={(e) => onChange(e.currentTarget.checked)}
        />
      );
    case 'badgeLevel':
      return (
        <Autocomplete
          {...shared}
          error={problem ?? refusal}
          data={membershipRegulationOn(effectiveOn || todayInVietnam(), changes).badgeLevels.map(String)}
          value={numberText}
          onChange={(typed) => onChange(numberOrTyped(typed))}
        />
      );
  }
}
