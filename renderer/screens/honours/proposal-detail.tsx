import { Button, Drawer, Group, Select, Stack, Table, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { openProposalStates, proposalKinds } from '../../../shared/entities/badge-proposal.ts';
import { appText } from '../../../shared/i18n/vi/app.ts';
import {
  proposalKindNames,
  proposalStateNames,
  proposalText as text,
} from '../../../shared/i18n/vi/badge-proposal.ts';
import type { ProposalRow } from '../../../shared/ipc/badge-proposal.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { useCommand } from '../../api.ts';
import { DeedForm } from '../../parts/deed-form.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { notify } from '../../parts/notify.ts';
import { May } from '../../parts/rights/may.tsx';
import { GroundFields } from './proposal-add.tsx';

interface Props {
  /** undefined: it is not in the round that is looked at */
  readonly row: ProposalRow | undefined;
  readonly onClose: () => void;
}

/** One proposal beside its list: its papers in their order, and what may still be mended. */
export function ProposalDetail({ row, onClose }: Props) {
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={560}
      title={row ? text.detailTitle(row.fullName) : text.sheet.title}
      styles={{ title: { fontSize: '1.25rem', fontWeight: 600 } }}
      closeButtonProps={{ 'aria-label': appText.close }}
    >
      {row ? (
        <Opened key={`${row.id}:${row.version}`} row={row} onClose={onClose} />
      ) : (
        <Text>{text.gone}</Text>
      )}
    </Drawer>
  );
}

function Opened({ row, onClose }: { row: ProposalRow; onClose: () => void }) {
  const c = text.columns;
  const facts: readonly (readonly [string, string])[] = [
    [c.level, text.years(row.level)],
    [c.organisation, row.orgName],
    [
      c.declared,
      [formatDate(row.declaredOn), row.selfDeclared ? '' : text.notSelfDeclared].filter(Boolean).join(', '),
    ],
    [c.resolved, text.paper(row.resolvedNumber, formatDate(row.resolvedOn))],
    [c.sent, text.paper(row.sentNumber, formatDate(row.sentOn))],
    [text.stateLabel, text.paper(proposalStateNames[row.state], formatDate(row.outcomeOn))],
    ...(row.outcomeReason === '' ? [] : [[text.reason, row.outcomeReason] as const]),
    ...(row.state === 'awarded'
      ? [[text.decisionOf, row.decisionNumber] as const, [text.badgeNumber, row.badgeNumber] as const]
      : []),
  ];
  return (
    <Stack gap="md">
      <Group>
        <Button
          variant="default"
          size="compact-md"
          renderRoot={(props) => (
            <Link to="/dang-vien/$id" params={{ id: String(row.memberId) }} {...props} />
          )}
        >
          {text.toMember}
        </Button>
      </Group>
      <Table aria-label={text.detailTitle(row.fullName)}>
        <Table.Tbody>
          {facts.map(([label, value]) => (
            <Table.Tr key={label}>
              <Table.Th scope="row" w={170}>
                {label}
              </Table.Th>
              <Table.Td>{value || '—'}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {openProposalStates.includes(row.state) ? (
        <Mend row={row} onClose={onClose} />
      ) : (
        <Text>{[proposalKindNames[row.kind], row.ground, row.answerable].filter(Boolean).join(' · ')}</Text>
      )}
    </Stack>
  );
}

function Mend({ row, onClose }: { row: ProposalRow; onClose: () => void }) {
  const [kind, setKind] = useState(row.kind);
  const [ground, setGround] = useState(row.ground);
  const [answerable, setAnswerable] = useState(row.answerable);
  const update = useCommand('badgeProposal.update');
  const changed = kind !== row.kind || ground !== row.ground || answerable !== row.answerable;
  return (
    <DeedForm
      onSave={() => {
        if (!changed) return;
        update.mutate(
          { id: row.id, version: row.version, kind, ground, answerable },
          {
            onSuccess: () => {
              notify.success(text.saved);
              onClose();
            },
          },
        );
      }}
    >
      <Stack gap="sm">
        <Select
          label={text.kind}
          allowDeselect={false}
          data={proposalKinds.map((value) => ({ value, label: proposalKindNames[value] }))}
          value={kind}
          onChange={(value) => setKind(proposalKinds.find((k) => k === value) ?? row.kind)}
        />
        <GroundFields
          kind={kind}
          ground={ground}
          answerable={answerable}
          onGround={setGround}
          onAnswerable={setAnswerable}
        />
        <ErrorNote error={update.error?.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {changed ? appText.cancel : appText.close}
          </Button>
          <May right="write">
            <Button type="submit" disabled={!changed} loading={update.isPending}>
              {text.save}
            </Button>
          </May>
        </Group>
      </Stack>
    </DeedForm>
  );
}
