import { NumberInput, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import type { PlacedBody, PlacedField } from '../../../../../shared/documents/template.ts';
import { designerText } from '../../../../../shared/i18n/vi/designer.ts';
import classes from '../designer.module.css';
import { LookForm } from '../look-form.tsx';
import { MarkText } from '../mark-text.tsx';
import { limitsOf } from './field-ops.ts';

const text = designerText.fields;
const places = ['left', 'top', 'width', 'height'] as const;

/** What is half typed waits: "1" on the way to "12" is no width yet. Leaving the box brings it within its limits. */
const isWithin = (n: number | string, [low, high]: readonly [number, number]): n is number =>
  typeof n === 'number' && n >= low && n <= high;

interface Props {
  readonly field: PlacedField | null;
  readonly number: number;
  readonly page: PlacedBody['page'];
  readonly onChange: (field: PlacedField) => void;
}

/** What one field says, how it looks and where it stands, by numbers. */
export function FieldForm({ field, number, page, onChange }: Props) {
  if (!field)
    return (
      <section className={classes.properties}>
        <Text c="dimmed">{text.chooseOne}</Text>
      </section>
    );
  const limits = limitsOf(field, page);
  const set = (part: Partial<PlacedField>): void => onChange({ ...field, ...part });
  return (
    <section className={classes.properties} aria-label={text.properties(number)}>
      <Stack gap="sm" key={field.id}>
        <Title order={3} size="h5">
          {text.properties(number)}
        </Title>
        <MarkText
          label={text.text}
          maxLength={1500}
          value={field.text}
          onChange={(said) => set({ text: said })}
        />
        <SimpleGrid cols={2} spacing="xs" verticalSpacing="xs">
          {places.map((place) => (
            <NumberInput
              key={place}
              label={text[place]}
              min={limits[place][0]}
              max={limits[place][1]}
              step={0.5}
              decimalScale={1}
              decimalSeparator=","
              clampBehavior="blur"
              value={field[place]}
              onChange={(n) => isWithin(n, limits[place]) && onChange({ ...field, [place]: n })}
            />
          ))}
        </SimpleGrid>
        <LookForm
          sized
          look={field.look}
          onChange={(look) => set({ look, smallest: Math.min(field.smallest, look.size || field.smallest) })}
        />
        <SimpleGrid cols={2} spacing="xs">
          <NumberInput
            label={text.smallest}
            description={text.smallestHint}
            min={5}
            max={72}
            step={0.5}
            decimalSeparator=","
            clampBehavior="blur"
            value={field.smallest}
            onChange={(n) => typeof n === 'number' && n >= 5 && n <= 72 && set({ smallest: n })}
          />
          <NumberInput
            label={text.box}
            description={text.boxHint}
            min={1}
            max={20}
            allowDecimal={false}
            clampBehavior="blur"
            value={field.box ?? ''}
            onChange={(n) => {
              if (n === '') set({ box: null });
              else if (typeof n === 'number' && n >= 1 && n <= 20) set({ box: n });
            }}
          />
        </SimpleGrid>
      </Stack>
    </section>
  );
}
