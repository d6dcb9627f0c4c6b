import { Button, TextInput } from '@mantine/core';
import { IconEye } from '@tabler/icons-react';
import type { FieldDef } from '../../shared/fields/field.ts';
import { recordText as text } from '../../shared/i18n/vi/record.ts';
import { FieldLabel } from './field-label.tsx';

interface Props {
  readonly def: FieldDef;
  readonly id: string;
  readonly value: string;
  readonly onReveal: () => void;
}

/** A number that stands masked: it is shown, and can be changed, after a reason was given. */
export function MaskedControl({ def, id, value, onReveal }: Props) {
  return (
    <TextInput
      id={id}
      label={<FieldLabel def={def} />}
      value={value}
      readOnly
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
