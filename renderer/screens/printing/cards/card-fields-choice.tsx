import { Checkbox, Stack } from '@mantine/core';
import { paperText } from '../../../../shared/i18n/vi/print.ts';
import { type CardField, cardFields } from '../../../../shared/ipc/print.ts';

interface Props {
  readonly label: string;
  readonly value: readonly CardField[];
  readonly onChange: (fields: readonly CardField[]) => void;
}

/** Which facts stand on one side of a card. */
export function CardFieldsChoice({ label, value, onChange }: Props) {
  return (
    <Checkbox.Group
      label={label}
      value={[...value]}
      // In the order of the registry, however they were ticked.
      onChange={(ticked) => onChange(cardFields.filter((field) => ticked.includes(field)))}
    >
      <Stack gap={6} mt={4}>
        {cardFields.map((field) => (
          <Checkbox key={field} value={field} label={paperText.cardLabels[field]} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
