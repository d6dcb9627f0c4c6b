import { NumberInput, Select, SimpleGrid, Stack, Text } from '@mantine/core';
import { cardPrintText as text } from '../../../../shared/i18n/vi/card-print.ts';
import {
  cardStockKeys,
  fitsSheet,
  leftOver,
  type OwnStock,
  ownStockSchema,
} from '../../../../shared/rules/card-stock.ts';
import type { CardOptionsState } from './use-card-options.ts';

const stocks = [...cardStockKeys, 'own'] as const;

/** The paper that the cards are printed on, or its measures where it is none that is known. */
export function StockChoice({ options, change }: CardOptionsState) {
  return (
    <>
      <Select
        label={text.stock}
        allowDeselect={false}
        data={stocks.map((value) => ({ value, label: text.stocks[value] }))}
        value={options.stock}
        onChange={(value) => change({ stock: stocks.find((s) => s === value) ?? 'a4x8' })}
      />
      {options.stock === 'own' && <OwnMeasures value={options.own} onChange={(own) => change({ own })} />}
    </>
  );
}

// Keys of one literal object.
const measures = Object.keys(ownStockSchema.shape) as readonly (keyof OwnStock)[];
const inMm = (n: number): string => n.toLocaleString('vi-VN', { maximumFractionDigits: 2 });

interface MeasuresProps {
  readonly value: OwnStock;
  readonly onChange: (own: OwnStock) => void;
}

function OwnMeasures({ value, onChange }: MeasuresProps) {
  const whole: readonly (keyof OwnStock)[] = ['columns', 'rows'];
  return (
    <Stack gap={6}>
      <Text c="dimmed">{text.ownHint}</Text>
      <SimpleGrid cols={2} spacing="xs" verticalSpacing={6}>
        {measures.map((key) => {
          const { minValue: min, maxValue: max } = ownStockSchema.shape[key];
          const wrong = !ownStockSchema.shape[key].safeParse(value[key]).success;
          return (
            <NumberInput
              key={key}
              label={text.own[key]}
              decimalSeparator=","
              decimalScale={whole.includes(key) ? 0 : 2}
              clampBehavior="none"
              value={value[key]}
              error={wrong && text.limits(inMm(min ?? 0), inMm(max ?? 0))}
              // An empty field is no measure, and is told from the nought that a person types.
              onChange={(typed) =>
                onChange({ ...value, [key]: typeof typed === 'number' ? typed : Number.NaN })
              }
            />
          );
        })}
      </SimpleGrid>
      <FitNote own={value} />
    </Stack>
  );
}

function FitNote({ own }: { readonly own: OwnStock }) {
  if (!ownStockSchema.safeParse(own).success) return null;
  const { width, height } = leftOver(own);
  if (fitsSheet(own)) return <Text role="status">{text.fits(inMm(width), inMm(height))}</Text>;
  return (
    <Text c="red.8" role="alert">
      {width < 0 ? text.tooWide(inMm(-width)) : text.tooHigh(inMm(-height))}
    </Text>
  );
}
