/** The meeting of each branch with its counts, and the decision that recognises the levels. */
import { Button, List, Stack, Table, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { meetingCheckText, meetingText as text } from '../../../shared/i18n/vi/year-meeting.ts';
import type { YearDetail } from '../../../shared/ipc/year.ts';
import type { YearMeeting } from '../../../shared/ipc/year-process.ts';
import { checkMeeting, noMeeting } from '../../../shared/rules/rating-meeting.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { formatCount } from '../../../shared/text/numbers.ts';
import { useOp } from '../../api.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import { May } from '../../parts/rights/may.tsx';
import { DecisionForm } from './decision-form.tsx';
import { MeetingForm } from './meeting-form.tsx';

const shownChecks = 5;

export function MeetingsPanel({ year }: { readonly year: YearDetail }) {
  const meetings = useOp('year.meetings', { year: year.year });
  const [open, setOpen] = useState<YearMeeting | null>(null);
  const byOrg = Map.groupBy(year.rows, (row) => row.orgId);
  const count = (n: number | null) => (n === null ? text.notWritten : formatCount(n));
  const { fields } = text;
  return (
    <Stack gap="lg">
      <section>
        <Title order={2}>{text.title}</Title>
        <Text c="dimmed" mb="xs">
          {text.hint}
        </Text>
        <ErrorNote error={meetings.error?.error} />
        {meetings.isPending && <Loading />}
        {meetings.data?.length === 0 && <EmptyState text={text.empty} />}
        {meetings.data && meetings.data.length > 0 && (
          <Table.ScrollContainer minWidth={780}>
            <Table withTableBorder highlightOnHover>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{text.columns.org}</Table.Th>
                  <Table.Th ta="right">{text.columns.listed}</Table.Th>
                  <Table.Th>{fields.metOn}</Table.Th>
                  <Table.Th ta="right">{fields.called}</Table.Th>
                  <Table.Th ta="right">{fields.present}</Table.Th>
                  <Table.Th ta="right">{fields.ballotsIssued}</Table.Th>
                  <Table.Th ta="right">{fields.ballotsBack}</Table.Th>
                  <Table.Th ta="right">{fields.ballotsValid}</Table.Th>
                  <Table.Th>{text.columns.checks}</Table.Th>
                  <Table.Th />
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {meetings.data.map((branch) => {
                  const { meeting, orgName } = branch;
                  const checks = checkMeeting(meeting ?? noMeeting, byOrg.get(branch.orgId) ?? []);
                  return (
                    <Table.Tr key={branch.orgId}>
                      <Table.Td>{orgName}</Table.Td>
                      <Table.Td ta="right">{formatCount(branch.listed)}</Table.Td>
                      {meeting ? (
                        <>
                          <Table.Td>{meeting.metOn ? formatDate(meeting.metOn) : text.notWritten}</Table.Td>
                          <Table.Td ta="right">{count(meeting.called)}</Table.Td>
                          <Table.Td ta="right">{count(meeting.present)}</Table.Td>
                          <Table.Td ta="right">{count(meeting.ballotsIssued)}</Table.Td>
                          <Table.Td ta="right">{count(meeting.ballotsBack)}</Table.Td>
                          <Table.Td ta="right">{count(meeting.ballotsValid)}</Table.Td>
                        </>
                      ) : (
                        <Table.Td colSpan={6} c="dimmed">
                          {text.noMeeting}
                        </Table.Td>
                      )}
                      <Table.Td>
                        {checks.length > 0 ? (
                          <>
                            <Text fw={600}>{text.checks(checks.length)}</Text>
                            <List spacing={2}>
                              {checks.slice(0, shownChecks).map((check) => (
                                <List.Item key={`${check.kind} ${check.member?.memberId ?? ''}`}>
                                  {meetingCheckText(check)}
                                </List.Item>
                              ))}
                            </List>
                          </>
                        ) : (
                          meeting && text.fits
                        )}
                      </Table.Td>
                      <Table.Td>
                        {year.closing === null && (
                          <May right="write">
                            <Button
                              variant="default"
                              size="compact-md"
                              aria-label={text.open(orgName)}
                              onClick={() => setOpen(branch)}
                            >
                              {meeting ? text.edit : text.write}
                            </Button>
                          </May>
                        )}
                      </Table.Td>
                    </Table.Tr>
                  );
                })}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        )}
      </section>
      <DecisionForm year={year.year} decision={year.decision} closed={year.closing !== null} />
      {open && (
        <MeetingForm
          year={year.year}
          branch={open}
          rows={byOrg.get(open.orgId) ?? []}
          onClose={() => setOpen(null)}
        />
      )}
    </Stack>
  );
}
