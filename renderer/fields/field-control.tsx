import { Autocomplete, Select, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { codeLists } from '../../shared/codes/code-lists.ts';
import type { FieldDef } from '../../shared/fields/field.ts';
import { PartialDateInput } from '../parts/partial-date-input.tsx';
import { useMay } from '../parts/rights/use-may.ts';
import { todayInVietnam } from '../parts/today.ts';
import classes from './field-control.module.css';
import { FieldLabel } from './field-label.tsx';
import { FieldWarnings } from './field-warnings.tsx';

export interface FieldControlProps {
  readonly def: FieldDef;
  readonly id: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur: () => void;
  readonly error?: ReactNode;
  /** what is doubtful but allowed; stands under the field */
  readonly warnings?: readonly ReactNode[];
}

const order = ['label', 'input', 'error', 'description'] as const;

/** A field of the registry as a control of the form: text in, text out, '' is "not known". */
export function FieldControl({ def, id, value, onChange, onBlur, error, warnings = [] }: FieldControlProps) {
  // Whoever only reads sees the values, and can copy one, but not type over it.
  const readOnly = !useMay('write');
  const shared = {
    id,
    readOnly,
    label: <FieldLabel def={def} />,
    onBlur,
    placeholder: def.example,
    error,
    withAsterisk: def.required === true,
    'aria-required': def.required === true,
    autoComplete: 'off',
    inputWrapperOrder: [...order],
    classNames: { input: classes.input ?? '' },
    description: warnings.length > 0 ? <FieldWarnings texts={warnings} /> : undefined,
  };
  const suggesting = (
    <Autocomplete
      {...shared}
      data={[...(codeLists[def.codeList ?? '']?.namesOn(todayInVietnam()) ?? [])]}
      value={value}
      onChange={onChange}
      limit={20}
    />
  );
  switch (def.kind) {
    case 'date':
      return (
        <PartialDateInput
          id={id}
          label={def.label}
          value={value}
          onChange={onChange}
          onBlur={onBlur}
          required={def.required === true}
          readOnly={readOnly}
          {...(error ? { error } : {})}
        />
      );
    case 'choice':
      return (
        <Select
          {...shared}
          data={[...(def.options ?? [])]}
          value={value === '' ? null : value}
          onChange={(chosen) => onChange(chosen ?? '')}
          clearable={!readOnly}
        />
      );
    case 'code':
      return suggesting;
    case 'longText':
      return (
        <Textarea
          {...shared}
          autosize
          minRows={3}
          maxRows={10}
          value={value}
          onChange={(e) => onChange(e.currentTarget.value)}
        />
      );
    case 'text':
      if (def.codeList !== undefined) return suggesting;
      return <TextInput {...shared} value={value} onChange={(e) => onChange(e.currentTarget.value)} />;
    case 'identity':
      return <TextInput {...shared} value={value} onChange={(e) => onChange(e.currentTarget.value)} />;
  }
}
