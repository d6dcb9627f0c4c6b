import { Anchor, Table, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { overviewText as text } from '../../../shared/i18n/vi/overview.ts';
import { useOp } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { momentText } from '../../parts/moment-text.ts';
import { StepAbout } from '../../parts/step-about.tsx';
import classes from './overview.module.css';

const shown = 8;

/** What was written last, whoever wrote it: events, corrections, changes of a record, ratings, settings. */
export function RecentEntries() {
  const list = useOp('step.list', { limit: shown });
  const steps = list.data?.steps ?? [];
  return (
    <section className={classes.section}>
      <Title order={2}>{text.recent}</Title>
      <ErrorNote error={list.error?.error} />
      {list.data && steps.length === 0 && <Text>{text.recentNone}</Text>}
      {steps.length > 0 && (
        <>
          <Table aria-label={text.recent}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{text.deed}</Table.Th>
                <Table.Th>{text.about}</Table.Th>
                <Table.Th>{text.enteredAt}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {steps.map((step) => (
                <Table.Tr key={step.id}>
                  <Table.Td>{step.undone ? <s>{step.name}</s> : step.name}</Table.Td>
                  <Table.Td>
                    <StepAbout step={step} />
                  </Table.Td>
                  <Table.Td>{momentText(step.at)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
          <Anchor renderRoot={(props) => <Link to="/cac-buoc" {...props} />}>{text.allSteps}</Anchor>
        </>
      )}
    </section>
  );
}
