import { Alert, Stack, Table, Text, Title } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { ruleText } from '../../../shared/i18n/vi/rule.ts';
import type { RuleEffect, RuleEffectRow } from '../../../shared/ipc/rule.ts';
import { MemberLink } from '../../parts/member-link.tsx';

const text = ruleText.effect;

/** Who would change and why, before anything is written. */
export function EffectPanel({ effect }: { effect: RuleEffect }) {
  const top = useRef<HTMLElement>(null);
  // It comes under a form that may fill the window.
  useEffect(() => {
    top.current?.scrollIntoView({ block: 'start' });
  }, []);
  const { rows, found, people, byParameter, breaks } = effect;
  return (
    <section ref={top} aria-live="polite">
      <Stack gap="xs">
        <Title order={3}>{text.title}</Title>
        {breaks && (
          <Alert color="red" role="alert">
            {text.breaks}
          </Alert>
        )}
        {found === 0 ? <Text>{text.nobody}</Text> : <Text fw={600}>{text.count(people, found)}</Text>}
        {byParameter.length > 1 && (
          <ul>
            {byParameter.map((of) => (
              <li key={of.label}>
                {of.label}: {text.count(of.people, of.rows)}
              </li>
            ))}
          </ul>
        )}
        {found > 0 && <Rows rows={rows} showWhy={byParameter.length > 1} />}
        {found > rows.length && <Text c="dimmed">{text.shown(rows.length, found)}</Text>}
      </Stack>
    </section>
  );
}

function Rows({ rows, showWhy }: { rows: readonly RuleEffectRow[]; showWhy: boolean }) {
  return (
    <Table.ScrollContainer minWidth={560} mah={360} type="native">
      <Table aria-label={text.title} stickyHeader verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{text.who}</Table.Th>
            <Table.Th>{text.org}</Table.Th>
            <Table.Th>{text.what}</Table.Th>
            {showWhy && <Table.Th>{text.why}</Table.Th>}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.key}>
              <Table.Td>
                {row.memberId === null ? row.name : <MemberLink memberId={row.memberId} name={row.name} />}
              </Table.Td>
              <Table.Td>{row.orgName}</Table.Td>
              <Table.Td>{row.what}</Table.Td>
              {showWhy && <Table.Td>{row.why}</Table.Td>}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
