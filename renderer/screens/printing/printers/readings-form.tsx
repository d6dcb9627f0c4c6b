import { Fieldset, SimpleGrid, TextInput } from '@mantine/core';
import { isReading, type LadderAxis, markNumbers } from '../../../../shared/documents/calibration-sheet.ts';
import { calibrationText as text } from '../../../../shared/i18n/vi/overlay.ts';

const axes: readonly LadderAxis[] = ['across', 'down'];

/** What was typed, by mark and ladder: "1 across" → "47,5". */
export type TypedReadings = Readonly<Record<string, string>>;

export const keyOf = (mark: number, axis: LadderAxis): string => `${mark} ${axis}`;

/** "47,5" → 47.5; NaN for what is no number. */
export const readNumber = (typed: string): number =>
  /^\d{1,2}([.,]5)?$/.test(typed.trim()) ? Number(typed.trim().replace(',', '.')) : Number.NaN;

interface Props {
  readonly typed: TypedReadings;
  readonly onChange: (typed: TypedReadings) => void;
}

/** The marks lie on the screen as they lie on the sheet. */
export function ReadingsForm({ typed, onChange }: Props) {
  return (
    <SimpleGrid cols={2} spacing="sm">
      {markNumbers.map((mark) => (
        <Fieldset key={mark} legend={`${text.mark(mark)} (${text.where[mark]})`} p="sm">
          <SimpleGrid cols={2} spacing="sm">
            {axes.map((axis) => {
              const value = typed[keyOf(mark, axis)] ?? '';
              return (
                <TextInput
                  key={axis}
                  label={text.ladder[axis](mark)}
                  aria-label={text.reading(mark, axis)}
                  inputMode="decimal"
                  autoComplete="off"
                  maxLength={4}
                  value={value}
                  error={value !== '' && !isReading(readNumber(value)) ? text.notANumber : null}
                  onChange={(e) => onChange({ ...typed, [keyOf(mark, axis)]: e.currentTarget.value })}
                />
              );
            })}
          </SimpleGrid>
        </Fieldset>
      ))}
    </SimpleGrid>
  );
}
