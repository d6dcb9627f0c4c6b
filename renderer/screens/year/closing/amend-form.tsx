/** An amendment: whom, what stands now and what shall stand, on what ground and paper. */
import { Button, Group, Modal, NativeSelect, SimpleGrid, Stack, Table, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { YearClosing } from '../../../../shared/entities/year-closing.ts';
import { outcomeText, closingText as text } from '../../../../shared/i18n/vi/year-closing.ts';
import type { StandingRow } from '../../../../shared/rules/year-closing.ts';
import { useCommand, useOp } from '../../../api.ts';
import { DeedForm } from '../../../parts/deed-form.tsx';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { Loading } from '../../../parts/loading.tsx';
import { notify } from '../../../parts/notify.ts';
import { PartialDateInput } from '../../../parts/partial-date-input.tsx';
import {
  type AmendAnswers,
  amendmentOf,
  emptyAmendment,
  missingIn,
  outcomeChoices,
} from './amend-answers.ts';
import { AmendPeople } from './amend-people.tsx';

interface Props {
  readonly closing: YearClosing;
  readonly onClose: () => void;
}

export function AmendForm({ closing, onClose }: Props) {
  const { id, year, amendments } = closing;
  const view = useOp('year.closedView', { id, after: null });
  const amend = useCommand('year.amend');
  const [answers, setAnswers] = useState<AmendAnswers>(emptyAmendment);
  const [tried, setTried] = useState(false);
  const set = (part: Partial<AmendAnswers>) => setAnswers((now) => ({ ...now, ...part }));
  const missing = missingIn(answers);
  const problem = (field: keyof typeof missing) => (tried ? missing[field] : undefined);
  const data = view.data;
  const save = () => {
    setTried(true);
    if (Object.keys(missing).length > 0) return;
    amend.mutate(amendmentOf(answers, { year, seen: amendments }), {
      onSuccess: ({ number, changed }) => {
        notify.success(text.amended(number, changed));
        onClose();
      },
    });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={text.amendTitle(year, amendments + 1)}
      size={860}
      closeOnClickOutside={false}
    >
      <ErrorNote error={view.error?.error} />
      {view.isPending && <Loading />}
      {data && (
        <DeedForm onSave={save}>
          <Stack gap="sm">
            <AmendPeople
              rows={data.rows}
              chosen={answers.people}
              error={problem('people')}
              onChange={(people) => set({ people })}
            />
            <NativeSelect
              label={text.newOutcome}
              withAsterisk
              value={answers.outcome}
              error={problem('outcome')}
              onChange={(e) => set({ outcome: e.currentTarget.value })}
              data={[{ value: '', label: '' }, ...outcomeChoices(data.head.regime)]}
            />
            <TextInput
              label={text.reasonNote}
              maxLength={300}
              value={answers.note}
              error={problem('note')}
              disabled={!answers.outcome.startsWith('unrated/')}
              onChange={(e) => set({ note: e.currentTarget.value })}
            />
            <BeforeAfter rows={answers.people} answers={answers} names={data.head.regime.names} />
            <TextInput
              label={text.ground}
              description={text.groundHint}
              withAsterisk
              maxLength={300}
              value={answers.ground}
              error={problem('ground')}
              onChange={(e) => set({ ground: e.currentTarget.value })}
            />
            <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="sm">
              <TextInput
                label={text.paperNumber}
                description={text.paperNumberHint}
                withAsterisk
                maxLength={60}
                autoComplete="off"
                value={answers.paperNumber}
                error={problem('paperNumber')}
                onChange={(e) => set({ paperNumber: e.currentTarget.value })}
              />
              <PartialDateInput
                label={text.paperOn}
                required
                value={answers.paperOn}
                error={problem('paperOn')}
                onChange={(paperOn) => set({ paperOn })}
              />
              <TextInput
                label={text.paperBy}
                maxLength={120}
                autoComplete="off"
                value={answers.paperBy}
                onChange={(e) => set({ paperBy: e.currentTarget.value })}
              />
            </SimpleGrid>
            <ErrorNote error={amend.error?.error} />
            <Group justify="flex-end" gap="xs">
              <Button variant="default" onClick={onClose}>
                {text.cancel}
              </Button>
              <Button type="submit" loading={amend.isPending}>
                {text.saveAmendment(answers.people.length)}
              </Button>
            </Group>
          </Stack>
        </DeedForm>
      )}
    </Modal>
  );
}

function BeforeAfter(props: {
  readonly rows: readonly StandingRow[];
  readonly answers: AmendAnswers;
  readonly names: Parameters<typeof outcomeText>[1];
}) {
  const { rows, answers, names } = props;
  if (rows.length === 0 || answers.outcome === '') return null;
  const [change] = amendmentOf({ ...answers, people: rows.slice(0, 1) }, { year: 0, seen: 0 }).changes;
  const choice = change?.choice;
  if (!choice || choice.kind === 'open') return null;
  const after = outcomeText(
    choice.kind === 'level'
      ? { level: choice.level, reason: null, note: '' }
      : { level: null, reason: choice.reason, note: choice.note ?? '' },
    names,
  );
  return (
    <Table withTableBorder aria-label={`${text.before}, ${text.after}`}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{text.name}</Table.Th>
          <Table.Th>{text.before}</Table.Th>
          <Table.Th>{text.after}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <Table.Tr key={row.memberId}>
            <Table.Td>{row.name}</Table.Td>
            <Table.Td>{outcomeText(row, names)}</Table.Td>
            <Table.Td>
              <Text fw={600}>{after}</Text>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
