/** Numbered blanks: each kind with its balance, the use of a year, one kind beside them. */
import { Anchor, Button, Group, NumberInput, Stack, Table } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { blankText as text } from '../../../../shared/i18n/vi/print-register.ts';
import type { BlankKind } from '../../../../shared/print-register/stock.ts';
import { useOp } from '../../../api.ts';
import { EmptyState } from '../../../parts/empty-state.tsx';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { Loading } from '../../../parts/loading.tsx';
import { May } from '../../../parts/rights/may.tsx';
import { SheetOut } from '../../../parts/sheet-out.tsx';
import { todayInVietnam } from '../../../parts/today.ts';
import { BlankDrawer } from './blank-drawer.tsx';
import { BlankKindForm } from './blank-kind-form.tsx';

export function BlanksPanel() {
  const kinds = useOp('blank.kinds', {});
  const [year, setYear] = useState(Number(todayInVietnam().slice(0, 4)));
  const [opened, setOpened] = useState<number | null>(null);
  const [editing, setEditing] = useState<BlankKind | 'new' | null>(null);
  const rows = kinds.data ?? [];
  const c = text.columns;
  const add = (
    <May right="write">
      <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setEditing('new')}>
        {text.addKind}
      </Button>
    </May>
  );
  return (
    <Stack gap="sm">
      <ErrorNote error={kinds.error?.error} />
      {kinds.isPending && <Loading />}
      {kinds.data && rows.length === 0 && <EmptyState text={text.empty}>{add}</EmptyState>}
      {rows.length > 0 && (
        <>
          <Group gap="sm" align="flex-end">
            {add}
            <NumberInput
              label={text.year}
              w={110}
              min={1930}
              max={2200}
              hideControls
              value={year}
              onChange={(value) => setYear(Number(value))}
            />
            {year >= 1930 && <SheetOut request={{ sheet: 'blankUse', year }} name={text.yearName(year)} />}
          </Group>
          <Table.ScrollContainer minWidth={760} type="native">
            <Table aria-label={text.kinds} highlightOnHover>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{c.kind}</Table.Th>
                  {[c.received, c.used, c.spoiled, c.returned, c.left].map((label) => (
                    <Table.Th key={label} ta="right">
                      {label}
                    </Table.Th>
                  ))}
                  <Table.Th>{c.next}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {rows.map(({ kind, balance: b, next }) => (
                  <Table.Tr key={kind.id} onClick={() => setOpened(kind.id)} style={{ cursor: 'pointer' }}>
                    <Table.Td>
                      <Anchor
                        component="button"
                        type="button"
                        aria-label={text.open(kind.name)}
                        onClick={(e) => {
                          e.stopPropagation();
                          setOpened(kind.id);
                        }}
                      >
                        {kind.name}
                      </Anchor>
                    </Table.Td>
                    {(
                      [
                        ['received', b.received],
                        ['used', b.used],
                        ['spoiled', b.spoiled],
                        ['returned', b.returned],
                        ['left', b.left],
                      ] as const
                    ).map(([key, n]) => (
                      <Table.Td key={key} ta="right">
                        {n}
                      </Table.Td>
                    ))}
                    <Table.Td>{next}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        </>
      )}
      {opened !== null && editing === null && (
        <BlankDrawer id={opened} onClose={() => setOpened(null)} onEdit={setEditing} />
      )}
      {editing !== null && (
        <BlankKindForm
          kind={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
          onSaved={(id) => {
            setEditing(null);
            setOpened(id);
          }}
        />
      )}
    </Stack>
  );
}
