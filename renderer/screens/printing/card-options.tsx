import { Checkbox, Divider, Stack } from '@mantine/core';
import { cardPrintText as text } from '../../../shared/i18n/vi/card-print.ts';
import { printText } from '../../../shared/i18n/vi/print.ts';
import { stockOf } from '../../../shared/rules/card-stock.ts';
import { CardFieldsChoice } from './cards/card-fields-choice.tsx';
import { FirstPlace } from './cards/first-place.tsx';
import { SidesChoice } from './cards/sides-choice.tsx';
import { StockChoice } from './cards/stock-choice.tsx';
import type { CardOptionsState } from './cards/use-card-options.ts';

/** How the cards look and on what they are printed. */
export function CardOptionsForm({ options, change }: CardOptionsState) {
  const { marks } = stockOf(options);
  return (
    <Stack gap="sm">
      <StockChoice options={options} change={change} />
      <FirstPlace options={options} change={change} />
      <Divider />
      <CardFieldsChoice
        label={printText.fields}
        value={options.fields}
        onChange={(fields) => change({ fields: [...fields] })}
      />
      <Checkbox
        label={printText.photo}
        checked={options.photo}
        onChange={(e) => change({ photo: e.currentTarget.checked })}
      />
      <Checkbox
        label={text.cropMarks}
        checked={options.cropMarks && marks}
        disabled={!marks}
        description={marks ? undefined : text.noMarks}
        onChange={(e) => change({ cropMarks: e.currentTarget.checked })}
      />
      <Checkbox
        label={text.code}
        description={text.codeHint}
        checked={options.code}
        onChange={(e) => change({ code: e.currentTarget.checked })}
      />
      <Divider />
      <SidesChoice options={options} change={change} />
    </Stack>
  );
}
