/** What does not fit between the list and the ledger, by kind. Said, never blocked. */
import { Anchor, List, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { citationText, yearText as text, warningKinds, warningText } from '../../../shared/i18n/vi/year.ts';
import type { YearRow } from '../../../shared/ipc/year.ts';
import { EmptyState } from '../../parts/empty-state.tsx';

interface Props {
  readonly year: number;
  readonly rows: readonly YearRow[];
}

export function ChecksList({ year, rows }: Props) {
  if (rows.length === 0) return <EmptyState text={text.noChecks} />;
  const found = rows.flatMap((row) => row.warnings.map((warning) => ({ row, warning })));
  const byKind = [...Map.groupBy(found, ({ warning }) => warning.kind)];
  return (
    <Stack gap="md">
      <Text>{text.checksHint}</Text>
      {byKind.map(([kind, items]) => (
        <section key={kind}>
          <Title order={2}>{warningKinds[kind](items.length, year)}</Title>
          {items[0]?.warning.citation && (
            <Text c="dimmed" mb={4}>
              {citationText(items[0].warning.citation, items[0].warning.verified)}
            </Text>
          )}
          <List spacing={2}>
            {items.map(({ row, warning }) => (
              <List.Item key={row.memberId}>
                <Anchor
                  renderRoot={(props) => (
                    <Link to="/dang-vien/$id" params={{ id: String(row.memberId) }} search={{}} {...props} />
                  )}
                >
                  {row.name}
                </Anchor>
                {row.orgName !== '' && ` (${row.orgName})`}: {warningText(warning, year)}
              </List.Item>
            ))}
          </List>
        </section>
      ))}
    </Stack>
  );
}
