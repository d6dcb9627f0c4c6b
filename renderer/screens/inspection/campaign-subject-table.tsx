import { ActionIcon, Anchor, Checkbox, Group, Table, Text, TextInput } from '@mantine/core';
import { IconPencil, IconX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { KeyboardEvent } from 'react';
import { type InspectionSubject, subjectTypes } from '../../../shared/entities/inspection.ts';
import { organisationTypes } from '../../../shared/entities/organisation.ts';
import { inspectionText } from '../../../shared/i18n/vi/inspection.ts';
import { inspectionSubjectText } from '../../../shared/i18n/vi/inspection-subjects.ts';
import { formatCount } from '../../../shared/text/numbers.ts';
import { useCommand } from '../../api.ts';
import { RecordDiscipline } from '../../parts/discipline/record-discipline.tsx';
import { notify } from '../../parts/notify.ts';
import { May } from '../../parts/rights/may.tsx';
import { type Outcome, type OutcomeEdits, outcomeOf } from './campaign-outcomes.ts';

const text = inspectionSubjectText.subjects;

interface Props {
  readonly rows: readonly InspectionSubject[];
  readonly edits: OutcomeEdits;
  /** of a cancelled campaign: looked at only */
  readonly fixed: boolean;
  readonly onEdit: (was: Outcome, part: Partial<Outcome>) => void;
  readonly onRemoved: (id: number) => void;
  readonly onReported: (line: InspectionSubject) => void;
}

const steps: Readonly<Record<string, number>> = { Enter: 1, ArrowDown: 1, ArrowUp: -1 };

/** Up, down and Enter stay in the column. */
function walk(event: KeyboardEvent<HTMLTableElement>): void {
  const { target } = event;
  const step = steps[event.key];
  if (step === undefined || !(target instanceof HTMLInputElement)) return;
  const { column } = target.dataset;
  if (column === undefined) return;
  event.preventDefault();
  const cells = [...event.currentTarget.querySelectorAll<HTMLElement>(`input[data-column=${column}]`)];
  cells[cells.indexOf(target) + step]?.focus();
}

export function SubjectTable(props: Props) {
  const { columns } = text;
  return (
    <Table.ScrollContainer minWidth={900} type="native">
      <Table aria-label={inspectionText.listColumns.subjects} onKeyDown={walk} layout="fixed">
        <Table.Thead>
          <Table.Tr>
            <Table.Th w="30%">{columns.name}</Table.Th>
            <Table.Th w={84}>{columns.violation}</Table.Th>
            <Table.Th w={84}>{columns.discipline}</Table.Th>
            <Table.Th>{columns.conclusion}</Table.Th>
            <Table.Th>{columns.recommendations}</Table.Th>
            <Table.Th w={150}>{columns.deeds}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {props.rows.map((row) =>
            row.source === '' ? (
              <NamedRow key={row.id} subject={row} {...props} />
            ) : (
              <ReportedRow key={row.id} line={row} {...props} />
            ),
          )}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function NamedRow({
  subject,
  edits,
  fixed,
  onEdit,
  onRemoved,
}: Props & { readonly subject: InspectionSubject }) {
  const { name, memberId, orgType, place } = subject;
  const outcome = outcomeOf(subject, edits);
  const tick = (column: 'violations' | 'toDiscipline', label: string) => (
    <Checkbox
      aria-label={label}
      data-column={column}
      disabled={fixed}
      checked={outcome[column] === 1}
      onChange={(e) => onEdit(outcome, { [column]: e.currentTarget.checked ? 1 : 0 })}
    />
  );
  const words = (column: 'conclusion' | 'recommendations', label: string) => (
    <TextInput
      aria-label={label}
      data-column={column}
      disabled={fixed}
      autoComplete="off"
      maxLength={2000}
      value={outcome[column]}
      onChange={(e) => onEdit(outcome, { [column]: e.currentTarget.value })}
    />
  );
  return (
    <Table.Tr>
      <Table.Td>
        {memberId === null ? (
          name
        ) : (
          <Anchor
            renderRoot={(props) => <Link to="/dang-vien/$id" params={{ id: String(memberId) }} {...props} />}
          >
            {name}
          </Anchor>
        )}
        <Text c="dimmed">{orgType === '' ? place : organisationTypes[orgType]}</Text>
      </Table.Td>
      <Table.Td>{tick('violations', text.violationOf(name))}</Table.Td>
      <Table.Td>{tick('toDiscipline', text.disciplineOf(name))}</Table.Td>
      <Table.Td>{words('conclusion', text.conclusionOf(name))}</Table.Td>
      <Table.Td>{words('recommendations', text.recommendationsOf(name))}</Table.Td>
      <Table.Td>
        <Group gap={4} wrap="nowrap">
          {memberId !== null && outcome.toDiscipline === 1 && (
            <RecordDiscipline memberId={memberId} label={text.record} about={text.recordFor(name)} />
          )}
          {!fixed && <Remove subject={subject} name={name} onRemoved={onRemoved} />}
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}

function ReportedRow({ line, fixed, onReported, onRemoved }: Props & { readonly line: InspectionSubject }) {
  const { type, orgType, count, source, violations, toDiscipline, conclusion, recommendations } = line;
  const unit = subjectTypes[type].toLocaleLowerCase('vi');
  const name = text.reported(formatCount(count), unit, orgType === '' ? '' : organisationTypes[orgType]);
  return (
    <Table.Tr>
      <Table.Td>
        {name}
        <Text c="dimmed">{source}</Text>
      </Table.Td>
      <Table.Td>{formatCount(violations)}</Table.Td>
      <Table.Td>{formatCount(toDiscipline)}</Table.Td>
      <Table.Td>{conclusion}</Table.Td>
      <Table.Td>{recommendations}</Table.Td>
      <Table.Td>
        {!fixed && (
          <Group gap={4} wrap="nowrap">
            <May right="write">
              <ActionIcon aria-label={`${inspectionText.edit} ${name}`} onClick={() => onReported(line)}>
                <IconPencil size={18} aria-hidden />
              </ActionIcon>
            </May>
            <Remove subject={line} name={name} onRemoved={onRemoved} />
          </Group>
        )}
      </Table.Td>
    </Table.Tr>
  );
}

interface RemoveProps {
  readonly subject: InspectionSubject;
  readonly name: string;
  readonly onRemoved: (id: number) => void;
}

function Remove({ subject: { id, version }, name, onRemoved }: RemoveProps) {
  const remove = useCommand('inspection.removeSubject');
  return (
    <May right="write">
      <ActionIcon
        aria-label={text.remove(name)}
        loading={remove.isPending}
        onClick={() =>
          remove.mutate(
            { id, version },
            {
              onSuccess: () => {
                onRemoved(id);
                notify.success(text.removed(name));
              },
              onError: ({ error }) => notify.failure(error),
            },
          )
        }
      >
        <IconX size={18} aria-hidden />
      </ActionIcon>
    </May>
  );
}
