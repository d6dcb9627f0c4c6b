import { Button, TextInput } from '@mantine/core';
import { IconEye } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { FieldDef } from '../../shared/fields/field.ts';
import { recordText as text } from '../../shared/i18n/vi/record.ts';
import { FieldLabel } from './field-label.tsx';
import { FieldWarnings } from './field-warnings.tsx';

interface Props {
  readonly def: FieldDef;
  readonly id: string;
  readonly value: string;
  readonly onReveal: () => void;
  readonly warnings?: readonly ReactNode[];
}

/** A number that stands masked: it is shown, and can be changed, after a reason was given. */
export function MaskedControl({ def, id, value, onReveal, warnings = [] }: Props) {
  return (
    <TextInput
      id={id}
      label={<FieldLabel def={def} />}
      value={value}
      readOnly
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      description={warnings.length > 0 ? <FieldWarnings texts={warnings} /> : undefined}
      rightSectionWidth={116}
      rightSection={
        <Button
          variant="subtle"
          color="gray"
          size="compact-md"
          fz="sm"
          leftSection={<IconEye size={16} aria-hidden />}
          aria-label={text.revealOne(def.label)}
          onClick={onReveal}
        >
          {text.reveal}
        </Button>
      }
    />
  );
}
