// biome-ignore-all lint/a11y/noNoninteractiveElementToInteractiveRole: the table is a grid: one key per person, pointed at by aria-activedescendant.
// biome-ignore-all lint/a11y/useSemanticElements: the rows and cells of a grid.
/** The roll of a meeting: one key per person, or one for the whole branch and then those who were not there. */
import { Button, Group, Table, Text, TextInput } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { type AttendanceMark, attendanceMarks, rollStandings } from '../../../shared/entities/meeting.ts';
import { meetingText } from '../../../shared/i18n/vi/meeting.ts';
import type { RollRow } from '../../../shared/ipc/meeting.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import classes from './roll.module.css';
import { rollDeed } from './roll-keys.ts';

const text = meetingText.roll;
const marks = Object.keys(attendanceMarks) as AttendanceMark[];

interface Props {
  readonly rows: readonly RollRow[];
  readonly onMark: (row: RollRow, mark: AttendanceMark | null) => void;
  readonly onReason: (row: RollRow, reason: string) => void;
  readonly onAllPresent: () => void;
}

export function AttendanceRoll({ rows, onMark, onReason, onAllPresent }: Props) {
  const [active, setActive] = useState(0);
  const grid = useRef<HTMLTableElement>(null);
  const here = Math.min(active, Math.max(0, rows.length - 1));
  const row = rows[here];
  const show = (index: number) => {
    setActive(index);
    document.getElementById(`roll-${index}`)?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.altKey || event.metaKey) return;
    const deed = rollDeed(event.key, { active: here, count: rows.length });
    if (!deed || !row) return;
    event.preventDefault();
    event.stopPropagation();
    if (deed.type === 'move') show(deed.to);
    else if (deed.type === 'allPresent') onAllPresent();
    else if (deed.type === 'reason') document.getElementById(`roll-reason-${row.memberId}`)?.focus();
    else if (deed.type === 'mark') {
      onMark(row, deed.mark);
      // One key per person: the next one is under the hand at once.
      show(Math.min(here + 1, rows.length - 1));
    }
  };
  return (
    <>
      <Group gap="md" mb={6}>
        <Button
          variant="default"
          leftSection={<IconCheck size={18} aria-hidden />}
          onClick={() => {
            onAllPresent();
            grid.current?.focus();
          }}
        >
          {text.allPresent}
        </Button>
        <Text c="dimmed">{text.keys}</Text>
      </Group>
      <Table
        ref={grid}
        role="grid"
        tabIndex={0}
        aria-label={text.grid}
        aria-activedescendant={rows.length > 0 ? `roll-${here}` : undefined}
        className={classes.roll ?? ''}
        onKeyDown={onKeyDown}
      >
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{text.columns.name}</Table.Th>
            <Table.Th w={110} visibleFrom="md">
              {text.columns.bornOn}
            </Table.Th>
            <Table.Th w={300}>{text.columns.mark}</Table.Th>
            <Table.Th w={260}>{text.columns.reason}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((person, index) => (
            <Table.Tr
              key={person.memberId}
              id={`roll-${index}`}
              aria-selected={index === here}
              data-active={index === here || undefined}
              onClick={() => setActive(index)}
            >
              <Table.Td role="gridcell">{person.name}</Table.Td>
              <Table.Td role="gridcell" visibleFrom="md">
                {formatDate(person.bornOn)}
              </Table.Td>
              <Table.Td role="gridcell">
                <Marks
                  row={person}
                  onMark={(mark) => {
                    onMark(person, mark);
                    // The keys belong to the roll, whatever was clicked in it.
                    grid.current?.focus();
                  }}
                />
              </Table.Td>
              <Table.Td role="gridcell">
                {person.mark !== null && person.mark !== 'present' && (
                  <TextInput
                    id={`roll-reason-${person.memberId}`}
                    size="sm"
                    aria-label={text.reasonOf(person.name)}
                    autoComplete="off"
                    maxLength={300}
                    tabIndex={-1}
                    value={person.reason}
                    onChange={(e) => onReason(person, e.currentTarget.value)}
                    onKeyDown={(e) => {
                      if (e.key !== 'Enter' && e.key !== 'Escape') return;
                      e.preventDefault();
                      e.stopPropagation();
                      grid.current?.focus();
                    }}
                  />
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </>
  );
}

function Marks({ row, onMark }: { row: RollRow; onMark: (mark: AttendanceMark | null) => void }) {
  const counted = row.standing === 'counted';
  const offered = counted ? marks : marks.slice(0, 1);
  return (
    <div className={classes.marks}>
      {offered.map((mark) => {
        const chosen = row.mark === mark;
        return (
          <Button
            key={mark}
            tabIndex={-1}
            size="compact-md"
            variant={chosen ? 'filled' : 'default'}
            color={
              chosen ? (mark === 'present' ? 'teal.9' : mark === 'excused' ? 'gray.7' : 'orange.9') : 'gray'
            }
            aria-pressed={chosen}
            aria-label={`${attendanceMarks[mark]}: ${row.name}`}
            onClick={() => onMark(chosen ? null : mark)}
          >
            {text.marks[mark]}
          </Button>
        );
      })}
      {!counted && <Text c="dimmed">{text.notCountedRow(rollStandings[row.standing])}</Text>}
    </div>
  );
}
