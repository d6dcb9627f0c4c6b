/** Branches by months: what was held with its attendance, and where nothing was. */
import { Table, Text, UnstyledButton } from '@mantine/core';
import { IconAlertTriangle, IconPlus } from '@tabler/icons-react';
import { meetingKinds, meetingQualities } from '../../../shared/entities/meeting.ts';
import { meetingText as text } from '../../../shared/i18n/vi/meeting.ts';
import type { BranchMonth, BranchYear } from '../../../shared/ipc/meeting.ts';
import type { HeldMeeting } from '../../../shared/rules/meeting.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { formatCount, formatPercent } from '../../../shared/text/numbers.ts';
import { useMay } from '../../parts/rights/use-may.ts';
import classes from './month-grid.module.css';

interface Props {
  readonly branches: readonly BranchYear[];
  readonly onOpen: (id: number) => void;
  readonly onAdd: (orgId: number, month: string) => void;
}

const branchWidth = 150;
const monthWidth = 76;

export function MonthGrid({ branches, onOpen, onAdd }: Props) {
  const months = branches[0]?.months ?? [];
  return (
    <Table.ScrollContainer minWidth={branchWidth + months.length * monthWidth} type="native">
      <Table aria-label={text.tabs.months} className={classes.grid ?? ''} layout="fixed" withColumnBorders>
        <Table.Thead>
          <Table.Tr>
            <Table.Th className={classes.branch ?? ''}>{text.branch}</Table.Th>
            {months.map(({ month }) => (
              <Table.Th key={month}>{text.month(Number(month.slice(5)))}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {branches.map((branch) => (
            <Table.Tr key={branch.orgId}>
              <Table.Th scope="row" className={classes.branch ?? ''}>
                {branch.orgName}
              </Table.Th>
              {branch.months.map((month) => (
                <Table.Td key={month.month}>
                  <MonthCell
                    month={month}
                    branch={branch.orgName}
                    onOpen={onOpen}
                    onAdd={() => onAdd(branch.orgId, month.month)}
                  />
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

interface CellProps {
  readonly month: BranchMonth;
  readonly branch: string;
  readonly onOpen: (id: number) => void;
  readonly onAdd: () => void;
}

function MonthCell({ month: { month, standing, meetings }, branch, onOpen, onAdd }: CellProps) {
  const mayWrite = useMay('write');
  const due = standing === 'missed' || standing === 'open';
  return (
    <>
      {meetings.map((meeting) => (
        <Held key={meeting.id} meeting={meeting} branch={branch} onOpen={() => onOpen(meeting.id)} />
      ))}
      {due && (
        <UnstyledButton
          className={classes.cell ?? ''}
          aria-label={text.addIn(branch, month)}
          disabled={!mayWrite}
          onClick={onAdd}
        >
          <Text span className={classes.line ?? ''} data-missed={standing === 'missed' || undefined}>
            {standing === 'missed' ? (
              <IconAlertTriangle size={16} aria-hidden />
            ) : (
              <IconPlus size={16} aria-hidden />
            )}
            {text.standings[standing]}
          </Text>
        </UnstyledButton>
      )}
    </>
  );
}

function Held({ meeting: m, branch, onOpen }: { meeting: HeldMeeting; branch: string; onOpen: () => void }) {
  return (
    <UnstyledButton
      className={classes.cell ?? ''}
      aria-label={`${text.open(branch, m.heldOn)}: ${text.share(m.present, m.counted)}`}
      onClick={onOpen}
    >
      <Text span fw={600}>
        {formatDate(m.heldOn).slice(0, 5)}
      </Text>
      {m.kind !== 'regular' && <Text span>{meetingKinds[m.kind]}</Text>}
      <Text span>{`${formatCount(m.present)}/${formatCount(m.counted)}`}</Text>
      <Text span>{formatPercent(m.present, m.counted, 1)}</Text>
      {m.quality !== '' && <Text span>{meetingQualities[m.quality]}</Text>}
    </UnstyledButton>
  );
}
