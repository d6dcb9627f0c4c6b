import { Button, Drawer, Group, Stack, Table, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import {
  petitionKinds,
  petitionLevels,
  petitionResults,
  petitionSources,
  petitionStatuses,
  senderKinds,
} from '../../../shared/entities/petition.ts';
import { appText } from '../../../shared/i18n/vi/app.ts';
import { petitionText as text } from '../../../shared/i18n/vi/petition.ts';
import { transfersText } from '../../../shared/i18n/vi/transfers.ts';
import type { PetitionDetail } from '../../../shared/ipc/petition.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { useOp } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import { May } from '../../parts/rights/may.tsx';
import { PetitionState } from './petition-state.tsx';

interface Props {
  readonly id: number;
  readonly onClose: () => void;
  readonly onEdit: (detail: PetitionDetail) => void;
}

/** One letter beside its list. */
export function PetitionDrawer({ id, onClose, onEdit }: Props) {
  const detail = useOp('petition.get', { id });
  const petition = detail.data?.petition;
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={680}
      styles={{ title: { fontSize: '1.25rem', fontWeight: 600 } }}
      title={petition ? text.title(petition.numberInBook, petition.receivedOn.slice(0, 4)) : text.list}
      closeButtonProps={{ 'aria-label': appText.close }}
    >
      <ErrorNote error={detail.error?.error} />
      {detail.isPending && <Loading />}
      {detail.data && <Opened detail={detail.data} onEdit={() => onEdit(detail.data)} />}
    </Drawer>
  );
}

function Opened({ detail, onEdit }: { detail: PetitionDetail; onEdit: () => void }) {
  const { petition: p, about, daysLeft, repeats, term } = detail;
  const { fields } = text;
  const due = [formatDate(p.dueOn), daysLeft === null ? '' : text.left(daysLeft)].filter(Boolean).join(' – ');
  const rows = [
    [fields.receivedOn, formatDate(p.receivedOn)],
    [fields.kind, petitionKinds[p.kind]],
    [fields.source, petitionSources[p.source]],
    [fields.senderKind, senderKinds[p.senderKind]],
    [fields.sender, p.sender],
    [fields.topic, p.topic],
    [fields.about, about],
    [fields.content, p.content],
    [fields.repeatOf, repeats],
    [fields.level, petitionLevels[p.level]],
    [fields.authority, p.authority],
    [fields.passedOn, formatDate(p.passedOn)],
    [fields.dueOn, due],
    [fields.result, p.result === '' ? '' : petitionResults[p.result]],
    [fields.settledOn, formatDate(p.settledOn)],
    [fields.resolution, p.resolution],
    [fields.note, p.note],
  ].filter(([, value]) => value !== '');
  return (
    <Stack gap="md">
      <Group gap="sm">
        <PetitionState petition={p} daysLeft={daysLeft} />
        <May right="write">
          <Button size="compact-md" onClick={onEdit}>
            {text.edit}
          </Button>
        </May>
        {p.aboutMemberId !== null && (
          <Button
            size="compact-md"
            variant="default"
            renderRoot={(props) => (
              <Link to="/dang-vien/$id" params={{ id: String(p.aboutMemberId) }} {...props} />
            )}
          >
            {transfersText.toMember}
          </Button>
        )}
      </Group>
      <Table aria-label={petitionStatuses[p.status]} variant="vertical" layout="fixed">
        <Table.Tbody>
          {rows.map(([label, value]) => (
            <Table.Tr key={label}>
              <Table.Th w={200}>{label}</Table.Th>
              <Table.Td style={{ whiteSpace: 'pre-wrap' }}>{value}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Text c="dimmed">
        {term.dueOn === ''
          ? text.termUnknown
          : text.withCitation(text.termByRule(formatDate(term.dueOn), term.days), term.citation)}
      </Text>
    </Stack>
  );
}
