import { Anchor, Modal, Stack, Table, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { inspectionText as text } from '../../../shared/i18n/vi/inspection.ts';
import { inspectionFigureText } from '../../../shared/i18n/vi/inspection-figures.ts';
import { inspectionSubjectText } from '../../../shared/i18n/vi/inspection-subjects.ts';
import type { BehindRow, FigureQuestion } from '../../../shared/ipc/inspection.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { formatCount } from '../../../shared/text/numbers.ts';
import { useOp } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import type { OpenedFigure } from './inspection-figures.tsx';

const mostRows = 500;

interface Props {
  readonly question: FigureQuestion;
  readonly opened: OpenedFigure;
  readonly span: { readonly from: string; readonly to: string };
  readonly onClose: () => void;
}

/** The rows that a number counts; their amounts add up to it. Counted lines say on whose word they stand. */
export function InspectionBehind({ question, opened: { line, period }, span, onClose }: Props) {
  const behind = useOp('inspection.behind', {
    ...question,
    key: line.key,
    period,
    offset: 0,
    limit: mostRows,
  });
  const { rows = [], found = 0 } = behind.data ?? {};
  const ofSubjects = line.unit !== 'campaign';
  return (
    <Modal
      opened
      onClose={onClose}
      size={1000}
      title={text.figures.behindTitle(line.label, text.period(formatDate(span.from), formatDate(span.to)))}
    >
      <ErrorNote error={behind.error?.error} />
      {behind.isPending && <Loading />}
      {behind.data && (
        <Stack gap="xs">
          <Text role="status" fw={600}>
            {text.figures.total(
              period === 'now' ? line.now : line.before,
              inspectionFigureText.units[line.unit],
            )}
          </Text>
          <Table.ScrollContainer minWidth={640} type="native">
            <Table aria-label={line.label}>
              <Table.Thead>
                <Table.Tr>
                  {ofSubjects && <Table.Th>{text.figures.subject}</Table.Th>}
                  <Table.Th>{text.figures.campaigns}</Table.Th>
                  <Table.Th>{text.figures.concluded}</Table.Th>
                  <Table.Th ta="right">{text.figures.amount}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {rows.map((row) => (
                  <Row key={row.key} row={row} ofSubjects={ofSubjects} />
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
          {rows.length < found && (
            <Text role="status">{inspectionSubjectText.subjects.shown(rows.length, found)}</Text>
          )}
        </Stack>
      )}
    </Modal>
  );
}

function Row({ row, ofSubjects }: { row: BehindRow; ofSubjects: boolean }) {
  const place = row.orgType === '' ? row.place : inspectionFigureText.typeName(row.orgType);
  return (
    <Table.Tr>
      {ofSubjects && (
        <Table.Td>
          {row.source === '' ? row.name : row.source}
          <Text c="dimmed">
            {row.source === '' ? place : [inspectionFigureText.byPaper, place].filter(Boolean).join(', ')}
          </Text>
        </Table.Td>
      )}
      <Table.Td>
        {row.campaigns.map((campaign) => (
          <div key={campaign.id}>
            <Anchor
              renderRoot={(props) => (
                <Link to="/kiem-tra" search={{ muc: 'cac-cuoc', id: campaign.id }} {...props} />
              )}
            >
              {campaign.title}
            </Anchor>
            <Text c="dimmed">{campaign.performer}</Text>
          </div>
        ))}
      </Table.Td>
      <Table.Td>
        {row.campaigns.map(({ id, concludedOn }) => (
          <div key={id}>{formatDate(concludedOn)}</div>
        ))}
      </Table.Td>
      <Table.Td ta="right">{formatCount(row.amount)}</Table.Td>
    </Table.Tr>
  );
}
