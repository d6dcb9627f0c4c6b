/** What came of each sheet: a row each, and whole stretches at once, all by keyboard. */
import { Button, Group, NativeSelect, ScrollArea, Stack, Table, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import {
  sheetAnswerChoices as choices,
  outcomeText as text,
} from '../../../shared/i18n/vi/print-register.ts';
import type { PrintRunDetail } from '../../../shared/ipc/print-register.ts';
import { type AnsweredSheet, type SheetAnswer, sheetAnswers } from '../../../shared/print-register/run.ts';
import { DeedForm } from '../deed-form.tsx';
import { MarkSheets } from './mark-sheets.tsx';

/** Rows on the screen; the rest is marked by stretches. */
const shown = 150;

const answerOf = (value: string): SheetAnswer => sheetAnswers.find((a) => a === value) ?? 'good';

interface Props {
  readonly run: PrintRunDetail;
  readonly first: readonly AnsweredSheet[];
  readonly busy: boolean;
  readonly onBack: () => void;
  readonly onSave: (sheets: readonly AnsweredSheet[]) => void;
}

export function OutcomeSheets({ run, first, busy, onBack, onSave }: Props) {
  const [sheets, setSheets] = useState(first);
  const change = (part: Partial<AnsweredSheet>, from: number, to = from) =>
    setSheets((now) => now.map((s) => (s.sheet < from || s.sheet > to ? s : { ...s, ...part })));
  const count = (outcome: SheetAnswer) => sheets.filter((s) => s.outcome === outcome).length;
  return (
    <DeedForm onSave={() => onSave(sheets)}>
      <Stack gap="sm">
        {run.sheets > 1 && <MarkSheets sheets={run.sheets} onMark={change} />}
        <ScrollArea.Autosize mah="42vh" type="auto" viewportProps={{ tabIndex: 0, 'aria-label': text.table }}>
          <Table aria-label={text.table} stickyHeader>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{text.columns.sheet}</Table.Th>
                <Table.Th>{text.columns.name}</Table.Th>
                <Table.Th>{text.columns.outcome}</Table.Th>
                {run.serialled && <Table.Th>{text.columns.serial}</Table.Th>}
                <Table.Th>{text.columns.why}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {sheets.slice(0, shown).map(({ sheet, outcome, serial, why }) => (
                <Table.Tr key={sheet}>
                  <Table.Td>{sheet}</Table.Td>
                  <Table.Td>{run.rows[sheet - 1]?.name}</Table.Td>
                  <Table.Td miw={130}>
                    <NativeSelect
                      aria-label={text.outcomeOf(sheet)}
                      data={[...choices]}
                      value={outcome}
                      onChange={(e) => change({ outcome: answerOf(e.currentTarget.value) }, sheet)}
                    />
                  </Table.Td>
                  {run.serialled && (
                    <Table.Td miw={140}>
                      <TextInput
                        aria-label={text.serialOf(sheet)}
                        autoComplete="off"
                        disabled={outcome === 'notPrinted'}
                        value={outcome === 'notPrinted' ? '' : serial}
                        onChange={(e) => change({ serial: e.currentTarget.value }, sheet)}
                      />
                    </Table.Td>
                  )}
                  <Table.Td miw={200}>
                    <TextInput
                      aria-label={text.whyOf(sheet)}
                      autoComplete="off"
                      maxLength={300}
                      disabled={outcome !== 'spoiled'}
                      value={outcome === 'spoiled' ? why : ''}
                      onChange={(e) => change({ why: e.currentTarget.value }, sheet)}
                    />
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </ScrollArea.Autosize>
        {sheets.length > shown && <Text c="dimmed">{text.shownFirst(shown, sheets.length)}</Text>}
        <Group justify="space-between" gap="sm">
          <Text role="status">{text.counts(count('good'), count('spoiled'), count('notPrinted'))}</Text>
          <Group gap="sm">
            <Button variant="default" onClick={onBack}>
              {text.back}
            </Button>
            <Button type="submit" loading={busy}>
              {text.confirm}
            </Button>
          </Group>
        </Group>
      </Stack>
    </DeedForm>
  );
}
