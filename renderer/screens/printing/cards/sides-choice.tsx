import { Radio, SegmentedControl, Stack, Text, Textarea } from '@mantine/core';
import { cardPrintText as text } from '../../../../shared/i18n/vi/card-print.ts';
import { cardsJobSchema } from '../../../../shared/ipc/print.ts';
import { CardFieldsChoice } from './card-fields-choice.tsx';
import type { CardOptionsState } from './use-card-options.ts';

const sides = ['front', 'back', 'apart'] as const;
const backShape = cardsJobSchema.shape.back.shape;

/** One side or two, how the sheet is turned over, and what the back says. */
export function SidesChoice({ options, change }: CardOptionsState) {
  const { back } = options;
  const setBack = (part: Partial<typeof back>): void => change({ back: { ...back, ...part } });
  const wrong = (field: 'contact' | 'note'): string | undefined =>
    backShape[field].safeParse(back[field]).error?.issues[0]?.message;
  return (
    <Stack gap="sm">
      <Radio.Group
        label={text.sides}
        value={options.sides}
        onChange={(value) => change({ sides: sides.find((s) => s === value) ?? 'front' })}
      >
        <Stack gap={6} mt={4}>
          {sides.map((value) => (
            <Radio key={value} value={value} label={text.sidesValues[value]} />
          ))}
        </Stack>
      </Radio.Group>
      {options.sides !== 'front' && (
        <>
          {options.sides === 'apart' && <Text c="dimmed">{text.apartHint}</Text>}
          <div>
            <Text component="span" fw={500} id="flip">
              {text.flip}
            </Text>
            <SegmentedControl
              fullWidth
              aria-labelledby="flip"
              data={[
                { value: 'long', label: text.flips.long },
                { value: 'short', label: text.flips.short },
              ]}
              value={options.flip}
              onChange={(value) => change({ flip: value === 'short' ? 'short' : 'long' })}
            />
            <Text c="dimmed" mt={4}>
              {text.flipHint}
            </Text>
          </div>
          <CardFieldsChoice
            label={text.backFields}
            value={back.fields}
            onChange={(fields) => setBack({ fields: [...fields] })}
          />
          <Textarea
            label={text.contact}
            autosize
            minRows={1}
            value={back.contact}
            error={wrong('contact')}
            onChange={(e) => setBack({ contact: e.currentTarget.value })}
          />
          <Textarea
            label={text.note}
            autosize
            minRows={2}
            value={back.note}
            error={wrong('note')}
            onChange={(e) => setBack({ note: e.currentTarget.value })}
          />
        </>
      )}
    </Stack>
  );
}
