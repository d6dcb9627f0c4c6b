/** One kind of blank: its balance, which serials are where, and what was entered. */
import { Alert, Button, Drawer, Group, List, Stack, Table, Text, Title } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import {
  blankDeedNames,
  blankStateNames,
  printRegisterText,
  blankText as text,
} from '../../../../shared/i18n/vi/print-register.ts';
import type { BlankDetail } from '../../../../shared/ipc/print-register.ts';
import { type BlankDeed, type BlankKind, blankDeeds } from '../../../../shared/print-register/stock.ts';
import { formatDate } from '../../../../shared/text/dates.ts';
import { useOp } from '../../../api.ts';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { Loading } from '../../../parts/loading.tsx';
import { May } from '../../../parts/rights/may.tsx';
import { SheetOut } from '../../../parts/sheet-out.tsx';
import { BlankDeedForm } from './blank-deed-form.tsx';
import { BlankMoves } from './blank-moves.tsx';

interface Props {
  readonly id: number;
  readonly onClose: () => void;
  readonly onEdit: (kind: BlankKind) => void;
}

export function BlankDrawer({ id, onClose, onEdit }: Props) {
  const blank = useOp('blank.get', { id });
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={760}
      styles={{ title: { fontSize: '1.25rem', fontWeight: 600 } }}
      title={blank.data?.kind.name ?? text.kinds}
      closeButtonProps={{ 'aria-label': printRegisterText.detail.close }}
    >
      <ErrorNote error={blank.error?.error} />
      {blank.isPending && <Loading />}
      {blank.data && <Opened blank={blank.data} onEdit={onEdit} />}
    </Drawer>
  );
}

function Opened({ blank, onEdit }: { readonly blank: BlankDetail; readonly onEdit: Props['onEdit'] }) {
  const [deed, setDeed] = useState<BlankDeed | null>(null);
  const { kind, balance: b } = blank;
  return (
    <Stack gap="md">
      <Text role="status">{text.balance(b.received, b.used, b.spoiled, b.returned, b.left)}</Text>
      <Group gap="sm">
        {blankDeeds.map((one) => (
          <May key={one} right="write">
            <Button variant={one === 'received' ? 'filled' : 'default'} onClick={() => setDeed(one)}>
              {blankDeedNames[one]}
            </Button>
          </May>
        ))}
        <May right="write">
          <Button variant="default" onClick={() => onEdit(kind)}>
            {text.editKind}
          </Button>
        </May>
      </Group>
      {blank.strangers.length > 0 && (
        <Alert variant="default" color="orange" role="alert" icon={<IconAlertTriangle aria-hidden />}>
          {text.strangers(blank.strangers.join(', '))}
        </Alert>
      )}
      {deed && <BlankDeedForm key={deed} blank={blank} deed={deed} onClose={() => setDeed(null)} />}
      <Title order={3} size="h5">
        {text.stretches}
      </Title>
      <Table aria-label={text.stretches}>
        <Table.Tbody>
          {(['left', 'used', 'spoiled', 'returned'] as const).map((state) => {
            const own = blank.stretches.filter((stretch) => stretch.state === state);
            return (
              own.length > 0 && (
                <Table.Tr key={state}>
                  <Table.Th w={150} scope="row" fw={400}>
                    {blankStateNames[state]}
                  </Table.Th>
                  <Table.Td>
                    {own.map(({ from, to, count }) => text.stretch(from, to, count)).join('; ')}
                  </Table.Td>
                </Table.Tr>
              )
            );
          })}
        </Table.Tbody>
      </Table>
      {blank.spoiled.length > 0 && (
        <>
          <Title order={3} size="h5">
            {text.spoiledList}
          </Title>
          <List listStyleType="none" spacing={4}>
            {blank.spoiled.map(({ serial, on, why, name, settled }) => (
              <List.Item key={serial}>
                {[serial, formatDate(on), name, why, settled ? text.settled : ''].filter(Boolean).join(', ')}
              </List.Item>
            ))}
          </List>
        </>
      )}
      <Group justify="space-between" gap="sm">
        <Title order={3} size="h5">
          {text.moves}
        </Title>
        <Group gap="sm">
          <SheetOut request={{ sheet: 'blankMoves', kindId: kind.id }} name={text.movesName(kind.name)} />
        </Group>
      </Group>
      <BlankMoves moves={blank.moves} />
    </Stack>
  );
}
