/** Whole stretches of sheets at once: from–to, and what a paper jam leaves. */
import { Button, Group, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import {
  sheetAnswerChoices as choices,
  outcomeText as text,
} from '../../../shared/i18n/vi/print-register.ts';
import { type AnsweredSheet, type SheetAnswer, sheetAnswers } from '../../../shared/print-register/run.ts';

interface Props {
  readonly sheets: number;
  readonly onMark: (part: Partial<AnsweredSheet>, from: number, to: number) => void;
}

export function MarkSheets({ sheets, onMark }: Props) {
  const [from, setFrom] = useState(1);
  const [to, setTo] = useState(sheets);
  const [outcome, setOutcome] = useState<SheetAnswer>('spoiled');
  const [why, setWhy] = useState('');
  const [jam, setJam] = useState(1);
  const number = { min: 1, max: sheets, allowDecimal: false, w: 110, hideControls: true } as const;
  return (
    <Group gap="md" align="flex-end">
      <NumberInput {...number} label={text.mark.from} value={from} onChange={(n) => setFrom(Number(n))} />
      <NumberInput {...number} label={text.mark.to} value={to} onChange={(n) => setTo(Number(n))} />
      <NativeSelect
        label={text.mark.outcome}
        data={[...choices]}
        value={outcome}
        onChange={(e) => setOutcome(sheetAnswers.find((a) => a === e.currentTarget.value) ?? 'good')}
      />
      <TextInput
        label={text.mark.why}
        w={180}
        maxLength={300}
        autoComplete="off"
        disabled={outcome !== 'spoiled'}
        value={why}
        onChange={(e) => setWhy(e.currentTarget.value)}
      />
      <Button variant="default" onClick={() => onMark({ outcome, why }, from, to)}>
        {text.mark.do}
      </Button>
      <NumberInput
        {...number}
        w={130}
        label={text.jam.from}
        value={jam}
        onChange={(n) => setJam(Number(n))}
      />
      <Button
        variant="default"
        onClick={() => {
          onMark({ outcome: 'spoiled', why: text.jam.why }, jam, jam);
          onMark({ outcome: 'notPrinted', why: '' }, jam + 1, sheets);
        }}
      >
        {text.jam.do}
      </Button>
    </Group>
  );
}
