/** What does not fit between the list and the ledger, by kind. Said, never blocked. */
import { Anchor, List, Stack, Text, Title } from '@mantine/core';
import { citationText, yearText as text, warningKinds, warningText } from '../../../shared/i18n/vi/year.ts';
import type { YearRow } from '../../../shared/ipc/year.ts';
import { ratingWarningKinds } from '../../../shared/rules/rating-warnings.ts';
import { EmptyState } from '../../parts/empty-state.tsx';

interface Props {
  readonly year: number;
  readonly rows: readonly YearRow[];
  /** opens the row in the grid */
  readonly onShow: (memberId: number) => void;
}

export function ChecksList({ year, rows, onShow }: Props) {
  if (rows.length === 0) return <EmptyState text={text.noChecks} />;
  const found = rows.flatMap((row) => row.warnings.map((warning) => ({ row, warning })));
  const groups = Map.groupBy(found, ({ warning }) => warning.kind);
  const byKind = ratingWarningKinds.flatMap((kind) => {
    const items = groups.get(kind);
    return items ? [[kind, items] as const] : [];
  });
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
                <Anchor component="button" type="button" onClick={() => onShow(row.memberId)}>
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
