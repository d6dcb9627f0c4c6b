import { Autocomplete, Select, Textarea, TextInput } from '@mantine/core';
import type { Organisation } from '../../../../shared/entities/organisation.ts';
import { eventFormText } from '../../../../shared/i18n/vi/event-forms.ts';
import { membershipRegulationOn } from '../../../../shared/rules/regulations/membership.ts';
import { todayInVietnam } from '../today.ts';
import type { PayloadField } from './event-form.ts';

interface Props {
  readonly field: PayloadField;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly organisations: readonly Organisation[];
  /** the badges offered are those of the event's own date */
  readonly effectiveOn: string;
  readonly error?: string | undefined;
}

/** One of the wizard's own questions. */
export function PayloadControl({ field, value, onChange, organisations, effectiveOn, error }: Props) {
  const shared = {
    label: field.label,
    description: field.hint,
    placeholder: field.example,
    withAsterisk: field.required === true,
    'aria-required': field.required === true,
    autoComplete: 'off',
    error,
  };
  const text = typeof value === 'string' ? value : '';
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
          data={[...field.options]}
          value={text}
          allowDeselect={false}
          onChange={(chosen) => onChange(chosen ?? '')}
        />
      );
    case 'organisation':
      return (
        <Select
          {...shared}
          placeholder={eventFormText.noOrganisation}
          data={organisations.map((o) => ({ value: String(o.id), label: o.name }))}
          value={typeof value === 'number' ? String(value) : null}
          onChange={(chosen) => onChange(chosen === null ? null : Number(chosen))}
          searchable
          clearable={field.required !== true}
        />
      );
    case 'badgeLevel':
      return (
        <Autocomplete
          {...shared}
          data={membershipRegulationOn(effectiveOn || todayInVietnam()).badgeLevels.map(String)}
          value={value === null || value === undefined ? '' : String(value)}
          onChange={(typed) =>
            onChange(/^\d{1,3}$/.test(typed.trim()) ? Number(typed) : typed.trim() === '' ? null : typed)
          }
        />
      );
  }
}
