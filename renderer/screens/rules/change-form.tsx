import { Checkbox, Paper, SimpleGrid, Stack, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { fullDate } from '../../../shared/entities/event-dates.ts';
import { ruleText } from '../../../shared/i18n/vi/rule.ts';
import type { RuleLine } from '../../../shared/ipc/rule.ts';
import type { AppError } from '../../../shared/result.ts';
import type { RuleDraft } from '../../../shared/rules/rule-check.ts';
import { call } from '../../api.ts';
import { enterGoesOn } from '../../fields/enter-goes-on.ts';
import { errorWords } from '../../parts/error-words.tsx';
import { PartialDateInput } from '../../parts/partial-date-input.tsx';
import { todayInVietnam } from '../../parts/today.ts';
import { ApprovedDeed } from './approved-deed.tsx';
import { type TypedValue, typedToValue, valueToTyped } from './typed-value.ts';
import { ValueField } from './value-field.tsx';

const text = ruleText.form;

interface Props {
  readonly area: string;
  readonly line: RuleLine;
  readonly onCancel: () => void;
  readonly onWritten: (value: string) => void;
}

/** At which field a refusal stands. */
const fieldOf: Partial<Record<AppError['code'], keyof RuleDraft>> = {
  'rule.bad-value': 'value',
  'rule.same': 'value',
  'rule.dates': 'validUntil',
  'rule.verified': 'validFrom',
  'rule.no-citation': 'citation',
  'rule.no-ground': 'ground',
};

/** A figure that was not read, or one of the office's own, changed from a day on with its source and its ground. */
export function ChangeForm({ area, line, onCancel, onWritten }: Props) {
  const { parameter, figure, shape } = line;
  const { kind } = parameter;
  const [typed, setTyped] = useState<TypedValue>(() => valueToTyped(figure.value, kind, shape));
  const [answers, setAnswers] = useState({
    validFrom: todayInVietnam(),
    validUntil: '',
    citation: '',
    ground: '',
    verified: false,
  });
  const [refused, setRefused] = useState<AppError | null>(null);
  const put = (part: Partial<typeof answers>) => {
    setRefused(null);
    setAnswers({ ...answers, ...part });
  };
  const value = typedToValue(typed, kind, shape);
  const isDay = (day: string) => fullDate.safeParse(day).success;
  const dated = isDay(answers.validFrom) && (answers.validUntil === '' || isDay(answers.validUntil));
  const draft: RuleDraft | null =
    value !== null && dated ? { ...answers, area, parameter: parameter.key, value } : null;
  const at = (field: keyof RuleDraft) =>
    refused && fieldOf[refused.code] === field ? errorWords(refused) : undefined;
  return (
    <Paper
      component="form"
      withBorder
      p="md"
      noValidate
      onKeyDown={enterGoesOn}
      aria-label={text.title(parameter.label)}
    >
      <Stack gap="sm">
        <Title order={3}>{text.title(parameter.label)}</Title>
        <ValueField
          parameter={parameter}
          shape={shape}
          value={typed}
          onChange={(next) => {
            setRefused(null);
            setTyped(next);
          }}
          error={at('value')}
        />
        <SimpleGrid cols={2} spacing="sm">
          <PartialDateInput
            label={text.from}
            required
            value={answers.validFrom}
            onChange={(validFrom) => put({ validFrom })}
            error={at('validFrom')}
          />
          <PartialDateInput
            label={text.until}
            value={answers.validUntil}
            onChange={(validUntil) => put({ validUntil })}
            error={at('validUntil')}
          />
        </SimpleGrid>
        <TextInput
          label={text.citation}
          withAsterisk
          autoComplete="off"
          maxLength={500}
          placeholder={text.citationExample}
          value={answers.citation}
          onChange={(e) => put({ citation: e.currentTarget.value })}
          error={at('citation')}
        />
        <TextInput
          label={text.ground}
          withAsterisk
          autoComplete="off"
          maxLength={500}
          placeholder={text.groundExample}
          value={answers.ground}
          onChange={(e) => put({ ground: e.currentTarget.value })}
          error={at('ground')}
        />
        <Checkbox
          label={text.verified}
          description={text.verifiedNote}
          checked={answers.verified}
          onChange={(e) => put({ verified: e.currentTarget.checked })}
        />
        <ApprovedDeed
          proposal={draft && { kind: 'change', draft }}
          deed={text.write}
          onCancel={onCancel}
          onRefused={(error) => {
            setRefused(error);
            return fieldOf[error.code] !== undefined;
          }}
          write={async (seen) => {
            if (draft === null) throw new Error('only what was seen is written');
            return call('rule.change', { draft, ...seen });
          }}
          onWritten={() => onWritten(ruleText.valueText(value, parameter))}
        />
      </Stack>
    </Paper>
  );
}
