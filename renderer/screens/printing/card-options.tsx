import { Checkbox, SegmentedControl, Stack, Text } from '@mantine/core';
import { paperText, printText as text } from '../../../shared/i18n/vi/print.ts';
import { type CardField, type CardsJob, cardFields } from '../../../shared/ipc/print.ts';

export type CardOptions = Omit<CardsJob, 'document' | 'memberIds'>;

/** Everything but the post: most members have none. */
export const usualCards: CardOptions = {
  perPage: 8,
  fields: ['bornOn', 'profileNumber', 'orgName', 'admittedOn', 'officialOn'],
  photo: true,
  cropMarks: true,
};

interface Props {
  readonly value: CardOptions;
  readonly onChange: (value: CardOptions) => void;
}

export function CardOptionsForm({ value, onChange }: Props) {
  const toggle = (field: CardField, on: boolean): void =>
    // In the order of the registry, however they were ticked.
    onChange({ ...value, fields: cardFields.filter((f) => (f === field ? on : value.fields.includes(f))) });
  return (
    <Stack gap="sm">
      <div>
        <Text component="span" fw={500} id="per-page">
          {text.perPage}
        </Text>
        <SegmentedControl
          fullWidth
          aria-labelledby="per-page"
          data={[8, 10].map((n) => ({ value: String(n), label: text.perPageValue(n) }))}
          value={String(value.perPage)}
          onChange={(n) => onChange({ ...value, perPage: n === '10' ? 10 : 8 })}
        />
      </div>
      <Checkbox
        label={text.photo}
        checked={value.photo}
        onChange={(e) => onChange({ ...value, photo: e.currentTarget.checked })}
      />
      <Checkbox
        label={text.cropMarks}
        checked={value.cropMarks}
        onChange={(e) => onChange({ ...value, cropMarks: e.currentTarget.checked })}
      />
      <Checkbox.Group label={text.fields} value={[...value.fields]}>
        <Stack gap={6} mt={4}>
          {cardFields.map((field) => (
            <Checkbox
              key={field}
              value={field}
              label={paperText.cardLabels[field]}
              onChange={(e) => toggle(field, e.currentTarget.checked)}
            />
          ))}
        </Stack>
      </Checkbox.Group>
    </Stack>
  );
}
