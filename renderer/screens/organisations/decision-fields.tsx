import { TextInput } from '@mantine/core';
import { type Control, useController } from 'react-hook-form';
import { organisationText as text } from '../../../shared/i18n/vi/organisation.ts';
import { PartialDateInput } from '../../parts/partial-date-input.tsx';

/** What every form here that changes the tree carries. */
interface Decided {
  readonly effectiveOn: string;
  readonly decision: string;
}

export function DecisionFields<T extends Decided>({ control }: { control: Control<T> }) {
  // The two fields are there in every T; useController cannot see that through a type parameter.
  const decided = control as unknown as Control<Decided>;
  const date = useController({ control: decided, name: 'effectiveOn' });
  const decision = useController({ control: decided, name: 'decision' });
  const dateError = date.fieldState.error?.message;
  return (
    <>
      <PartialDateInput
        label={text.effectiveOn}
        required
        value={date.field.value}
        onChange={date.field.onChange}
        onBlur={date.field.onBlur}
        {...(dateError === undefined ? {} : { error: dateError })}
      />
      <TextInput
        label={text.decision}
        placeholder={text.decisionExample}
        error={decision.fieldState.error?.message}
        {...decision.field}
      />
    </>
  );
}
