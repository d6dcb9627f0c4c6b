/** Packs that were brought in, the way to bring one in from a USB stick, and the office's own changes as a pack. */
import { Badge, Button, Group, Modal, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { ruleText } from '../../../shared/i18n/vi/rule.ts';
import type { InstalledPack, PackView } from '../../../shared/ipc/rule.ts';
import type { AppError } from '../../../shared/result.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { call, useOp } from '../../api.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import { momentText } from '../../parts/moment-text.ts';
import { notify } from '../../parts/notify.ts';
import { May } from '../../parts/rights/may.tsx';
import { ExportPack } from './export-pack.tsx';
import { InstallPack } from './install-pack.tsx';
import { WithdrawForm } from './withdraw-form.tsx';

const text = ruleText.pack;

type Doing =
  | { readonly kind: 'install'; readonly token: string; readonly view: PackView }
  | { readonly kind: 'drop'; readonly pack: InstalledPack }
  | { readonly kind: 'export' };

export function PacksPanel() {
  const packs = useOp('rule.packs', {});
  const [doing, setDoing] = useState<Doing | null>(null);
  const [reading, setReading] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const done = () => setDoing(null);

  const load = async () => {
    setError(null);
    const picked = await call('file.pickOpen', { purpose: 'rulePack' });
    if (!picked.ok) return setError(picked.error);
    if (picked.value === null) return;
    const { token } = picked.value;
    setReading(true);
    const read = await call('rule.readPack', { token });
    setReading(false);
    if (read.ok) setDoing({ kind: 'install', token, view: read.value });
    else setError(read.error);
  };

  if (!packs.data) return packs.error ? <ErrorNote error={packs.error.error} /> : <Loading />;
  const { packs: installed, local } = packs.data;
  const loadButton = (
    <May right="decide">
      <Button loading={reading} onClick={() => void load()}>
        {text.load}
      </Button>
    </May>
  );
  return (
    <Stack gap="md">
      <Group justify="space-between" gap="md" wrap="nowrap" align="flex-start">
        <Text maw={640}>{text.intro}</Text>
        <Group gap="xs" wrap="nowrap">
          <May right="write">
            <Button variant="default" disabled={local === 0} onClick={() => setDoing({ kind: 'export' })}>
              {text.exportTitle}
            </Button>
          </May>
          {installed.length > 0 && loadButton}
        </Group>
      </Group>
      <Text c="dimmed">{text.exportNote(local)}</Text>
      <ErrorNote error={error} />
      {installed.length === 0 ? (
        <EmptyState text={text.empty}>{loadButton}</EmptyState>
      ) : (
        <Installed packs={installed} onDrop={(pack) => setDoing({ kind: 'drop', pack })} />
      )}
      {doing?.kind === 'install' && <InstallPack token={doing.token} view={doing.view} onClose={done} />}
      {doing?.kind === 'export' && <ExportPack entries={local} onClose={done} />}
      {doing?.kind === 'drop' && (
        <Modal opened onClose={done} size={860} title={text.dropTitle(doing.pack.name)}>
          <WithdrawForm
            title={text.drop}
            of={{ kind: 'withdrawPack', id: doing.pack.id }}
            onCancel={done}
            onDone={() => {
              notify.success(text.dropped(doing.pack.name, doing.pack.entries));
              done();
            }}
          />
        </Modal>
      )}
    </Stack>
  );
}

function Installed({
  packs,
  onDrop,
}: {
  packs: readonly InstalledPack[];
  onDrop: (pack: InstalledPack) => void;
}) {
  return (
    <Table.ScrollContainer minWidth={900} type="native">
      <Table aria-label={ruleText.packs} highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{text.name}</Table.Th>
            <Table.Th>{text.issuer}</Table.Th>
            <Table.Th>{text.issuedOn}</Table.Th>
            <Table.Th>{text.installedAt}</Table.Th>
            <Table.Th>{text.by}</Table.Th>
            <Table.Th ta="right">{text.entries}</Table.Th>
            <Table.Th>{text.state}</Table.Th>
            <Table.Th aria-label={text.drop} />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {packs.map((pack) => (
            <Table.Tr key={pack.id}>
              <Table.Th scope="row" fw={500}>
                {pack.name}
              </Table.Th>
              <Table.Td>{pack.issuer}</Table.Td>
              <Table.Td>{formatDate(pack.issuedOn)}</Table.Td>
              <Table.Td>{momentText(pack.installedAt)}</Table.Td>
              <Table.Td>{pack.installedBy}</Table.Td>
              <Table.Td ta="right">{pack.entries}</Table.Td>
              <Table.Td>
                <Badge
                  variant="light"
                  color={pack.withdrawn ? 'gray' : 'teal'}
                  tt="none"
                  fw={500}
                  size="lg"
                  miw="max-content"
                >
                  {pack.withdrawn ? text.out : text.using}
                </Badge>
              </Table.Td>
              <Table.Td ta="right">
                {!pack.withdrawn && (
                  <May right="decide">
                    <Button size="compact-md" variant="default" onClick={() => onDrop(pack)}>
                      {text.drop}
                    </Button>
                  </May>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
