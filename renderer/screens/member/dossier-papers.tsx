/** The checklist: có, thiếu, không cần, or nobody has looked; what is missing says since when it belongs there. */
import { Button, Group, NativeSelect, Stack, Table, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { appText } from '../../../shared/i18n/vi/app.ts';
import { paperStateNames, dossierText as text } from '../../../shared/i18n/vi/dossier.ts';
import type { PaperLine } from '../../../shared/ipc/dossier.ts';
import {
  type DossierPaper,
  type DossierStage,
  dossierCitation,
  dossierPapers,
  dossierStages,
} from '../../../shared/rules/regulations/dossier-papers.ts';
import { formatDate, isPartialDate } from '../../../shared/text/dates.ts';
import { useCommand } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { notify } from '../../parts/notify.ts';
import { PartialDateInput } from '../../parts/partial-date-input.tsx';
import { FieldsFor } from '../../parts/rights/fields-for.tsx';
import { May } from '../../parts/rights/may.tsx';

type Answer = Pick<PaperLine, 'state' | 'datedOn' | 'note'>;

interface Props {
  readonly memberId: number;
  readonly papers: readonly PaperLine[];
}

const stages = Object.keys(dossierStages) as DossierStage[];
const choices = [
  { value: '', label: text.notSeen },
  ...Object.entries(paperStateNames).map(([value, label]) => ({ value, label })),
];
const stateOf = (value: string): PaperLine['state'] =>
  value === 'have' || value === 'missing' || value === 'notNeeded' ? value : null;

export function DossierPapers({ memberId, papers }: Props) {
  const [edits, setEdits] = useState<ReadonlyMap<string, Answer>>(new Map());
  const save = useCommand('dossier.setPapers');
  const kept = new Map(papers.map((line) => [line.code, line]));
  const answer = (code: string): Answer =>
    edits.get(code) ?? kept.get(code) ?? { state: null, datedOn: '', note: '' };
  const change = (code: string, part: Partial<Answer>) =>
    setEdits(new Map(edits).set(code, { ...answer(code), ...part }));
  const allHave = (stage: DossierStage) => {
    const next = new Map(edits);
    for (const { code } of dossierPapers.filter((p) => p.stage === stage))
      if (answer(code).state === null) next.set(code, { ...answer(code), state: 'have' });
    setEdits(next);
  };
  const badDate = [...edits.values()].some(({ datedOn }) => datedOn !== '' && !isPartialDate(datedOn));
  const submit = () =>
    save.mutate(
      {
        memberId,
        papers: [...edits].map(([paper, { state, datedOn, note }]) => ({ paper, state, datedOn, note })),
      },
      {
        onSuccess: ({ changed }) => {
          setEdits(new Map());
          notify.success(text.saved(changed));
        },
      },
    );
  const count = (state: PaperLine['state']) =>
    dossierPapers.filter((p) => answer(p.code).state === state).length;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (edits.size > 0 && !badDate) submit();
      }}
      onKeyDown={(event) => {
        if (!event.ctrlKey || event.key !== 's') return;
        event.preventDefault();
        if (edits.size > 0 && !badDate) submit();
      }}
    >
      <Stack gap="xs">
        <Group justify="space-between">
          <Title order={2} size="h3">
            {text.checklist}
          </Title>
          <Group gap="xs">
            {edits.size > 0 && (
              <Button variant="default" onClick={() => setEdits(new Map())}>
                {text.undoChanges}
              </Button>
            )}
            <May right="write">
              <Button type="submit" disabled={edits.size === 0 || badDate} loading={save.isPending}>
                {text.save}
              </Button>
            </May>
          </Group>
        </Group>
        <Text role="status">{text.summary(count('have'), count('missing'), count(null))}</Text>
        <Text size="sm" c="dimmed">
          {text.source(dossierCitation)}
        </Text>
        <ErrorNote error={save.error?.error} />
        <FieldsFor right="write">
          {stages.map((stage) => (
            <Stack key={stage} gap={4}>
              <Group justify="space-between" mt="xs">
                <Text fw={600}>{dossierStages[stage]}</Text>
                <May right="write">
                  <Button size="xs" variant="default" onClick={() => allHave(stage)}>
                    {text.allHave}
                  </Button>
                </May>
              </Group>
              <Table.ScrollContainer minWidth={860}>
                <Table verticalSpacing={4}>
                  <Table.Thead>
                    <Table.Tr>
                      <Table.Th>{text.paper}</Table.Th>
                      <Table.Th w={150}>{text.state}</Table.Th>
                      <Table.Th w={150}>{text.date}</Table.Th>
                      <Table.Th w={230}>{text.note}</Table.Th>
                      <Table.Th w={150}>{text.sinceColumn}</Table.Th>
                    </Table.Tr>
                  </Table.Thead>
                  <Table.Tbody>
                    {dossierPapers
                      .filter((paper) => paper.stage === stage)
                      .map((paper) => (
                        <PaperRow
                          key={paper.code}
                          paper={paper}
                          answer={answer(paper.code)}
                          since={kept.get(paper.code)?.since ?? null}
                          onChange={(part) => change(paper.code, part)}
                        />
                      ))}
                  </Table.Tbody>
                </Table>
              </Table.ScrollContainer>
            </Stack>
          ))}
        </FieldsFor>
      </Stack>
    </form>
  );
}

interface RowProps {
  readonly paper: DossierPaper;
  readonly answer: Answer;
  readonly since: string | null;
  readonly onChange: (part: Partial<Answer>) => void;
}

function PaperRow({ paper, answer, since, onChange }: RowProps) {
  const { state, datedOn, note } = answer;
  const wrong = datedOn !== '' && !isPartialDate(datedOn);
  return (
    <Table.Tr>
      <Table.Td>{paper.label}</Table.Td>
      <Table.Td>
        <NativeSelect
          aria-label={text.stateOf(paper.label)}
          value={state ?? ''}
          data={choices}
          onChange={(e) => onChange({ state: stateOf(e.currentTarget.value) })}
        />
      </Table.Td>
      <Table.Td>
        {state !== null && (
          <PartialDateInput
            label={text.dateOf(paper.label)}
            hiddenLabel
            value={datedOn}
            onChange={(value) => onChange({ datedOn: value })}
            {...(wrong ? { error: appText.badDate(datedOn) } : {})}
          />
        )}
      </Table.Td>
      <Table.Td>
        {state !== null && (
          <TextInput
            aria-label={text.noteOf(paper.label)}
            maxLength={300}
            value={note}
            onChange={(e) => onChange({ note: e.currentTarget.value })}
          />
        )}
      </Table.Td>
      <Table.Td>
        {state !== 'missing' ? '' : since === null ? text.notDue : text.since(formatDate(since))}
      </Table.Td>
    </Table.Tr>
  );
}
