import { Group, NumberInput, Stack, Text } from '@mantine/core';
import { cardPrintText as text } from '../../../../shared/i18n/vi/card-print.ts';
import { ownStockSchema, placesOn, stockOf } from '../../../../shared/rules/card-stock.ts';
import classes from './first-place.module.css';
import type { CardOptionsState } from './use-card-options.ts';

/** The first free place of a sheet that was begun: its number, or a click on the drawing of the sheet. */
export function FirstPlace({ options, change }: CardOptionsState) {
  const stock = stockOf(options);
  const places = placesOn(stock);
  // Measures that are being typed may be none for a moment, or a thousand rows.
  const measured = options.stock !== 'own' || ownStockSchema.safeParse(options.own).success;
  if (!measured || places < 2) return null;
  const { sheet, card, left, top, gapX, gapY, columns } = stock;
  const share = (part: number, whole: number): string => `${(100 * part) / whole}%`;
  return (
    <Stack gap={4}>
      <Group gap="md" align="flex-start" wrap="nowrap">
        <NumberInput
          label={text.firstPlace}
          w={120}
          min={1}
          max={places}
          allowDecimal={false}
          clampBehavior="strict"
          value={options.firstPlace}
          onChange={(value) => typeof value === 'number' && value >= 1 && change({ firstPlace: value })}
        />
        <fieldset
          className={classes.sheet}
          aria-label={text.placesLabel}
          style={{ aspectRatio: `${sheet.width} / ${sheet.height}` }}
        >
          {Array.from({ length: places }, (_, i) => (
            <button
              // biome-ignore lint/suspicious/noArrayIndexKey: places are their numbers
              key={i}
              type="button"
              // The number beside it is the way by keyboard: nobody has to pass through all of these.
              tabIndex={-1}
              className={classes.place}
              aria-label={text.place(i + 1)}
              aria-pressed={i + 1 === options.firstPlace}
              data-free={i + 1 >= options.firstPlace}
              onClick={() => change({ firstPlace: i + 1 })}
              style={{
                left: share(left + (i % columns) * (card.width + gapX), sheet.width),
                top: share(top + Math.floor(i / columns) * (card.height + gapY), sheet.height),
                width: share(card.width, sheet.width),
                height: share(card.height, sheet.height),
              }}
            >
              {i + 1}
            </button>
          ))}
        </fieldset>
      </Group>
      <Text c="dimmed">{text.firstPlaceHint}</Text>
    </Stack>
  );
}
