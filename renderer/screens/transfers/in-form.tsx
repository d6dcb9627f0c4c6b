/** Somebody comes: new with what the paper says, or somebody who had gone; expected, or received at once. */
import { Button, Group, Modal, Radio, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { MemberStatus } from '../../../shared/entities/member-state.ts';
import { isTemporaryKind, type TransferKind } from '../../../shared/entities/transfer.ts';
import { transfersText as text } from '../../../shared/i18n/vi/transfers.ts';
import { transferPapers, transferRegulationOn } from '../../../shared/rules/regulations/transfer.ts';
import { useCommand, useOp } from '../../api.ts';
import { enterGoesOn } from '../../fields/enter-goes-on.ts';
import { useAnswers } from '../../fields/use-answers.ts';
import { DraftNote } from '../../parts/draft-note.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { FindMember } from '../../parts/find-member.tsx';
import { notify } from '../../parts/notify.ts';
import { PartialDateInput } from '../../parts/partial-date-input.tsx';
import { todayInVietnam } from '../../parts/today.ts';
import { blankArrival, type InAnswers, missingArrival, readArrival, sentArrival } from './in-answers.ts';
import { NewPersonFields } from './new-person-fields.tsx';

interface Props {
  readonly temporary: boolean;
  readonly onClose: () => void;
  readonly onWritten: (id: number) => void;
}

/** Who may come back: everybody whom the register knows and who takes part nowhere in it. */
const elsewhere: readonly MemberStatus[] = ['transferredOut', 'temporaryEnded'];
const finalKinds: readonly TransferKind[] = ['finalBeyond', 'finalWithin', 'finalAbroad'];

export function InForm({ temporary, onClose, onWritten }: Props) {
  const { kinds } = transferRegulationOn(todayInVietnam());
  const offered: readonly TransferKind[] = temporary ? ['temporary', 'temporaryAbroad'] : finalKinds;
  const organisations = useOp('organisation.list', {}).data ?? [];
  const { answers, change, broughtFrom, startAnew, done } = useAnswers<InAnswers>(
    `transfer:in${temporary ? '-temporary' : ''}`,
    blankArrival(temporary),
    readArrival,
  );

  const write = useCommand('transfer.incoming');
  const missing = missingArrival(answers);
  // The refusal of the register names its field; it is gone as soon as anything is changed.
  const [sentBody, setSentBody] = useState('');
  const fault = JSON.stringify(answers) === sentBody ? write.error?.error : undefined;
  const at = (field: string): { error?: string } =>
    fault?.code === 'transfer.refused' && fault.params.field === field
      ? { error: text.withCitation(String(fault.params.rule), String(fault.params.citation)) }
      : {};
  const save = () => {
    if (missing.length > 0) return;
    setSentBody(JSON.stringify(answers));
    write.mutate(sentArrival(answers), {
      onSuccess: ({ id }) => {
        done();
        const name = answers.who === 'new' ? answers.person.fullName : (answers.known?.fullName ?? '');
        const org = organisations.find((o) => o.id === answers.toOrgId)?.name ?? '';
        notify.success(answers.receivedOn === '' ? text.arriving(name) : text.received(name, org));
        onWritten(id);
      },
    });
  };
  const rule = kinds[answers.kind];
  return (
    <Modal opened onClose={onClose} size={1180} title={temporary ? text.newTemporaryIn : text.newIn} centered>
      <form
        noValidate
        onKeyDown={enterGoesOn}
        onSubmit={(e) => {
          e.preventDefault();
          save();
        }}
      >
        <Stack gap="sm">
          <DraftNote broughtFrom={broughtFrom} onStartAnew={startAnew} />
          <Radio.Group
            value={answers.who}
            onChange={(value) => change({ who: value === 'known' ? 'known' : 'new' })}
            aria-label={text.who}
          >
            <Group gap="lg">
              <Radio value="new" label={text.newPerson} />
              <Radio value="known" label={text.knownPerson} />
            </Group>
          </Radio.Group>
          {answers.who === 'known' ? (
            <FindMember
              label={text.who}
              statuses={elsewhere}
              chosen={answers.known}
              onChoose={(known) => change({ known })}
              error={at('memberId').error}
            />
          ) : (
            <NewPersonFields person={answers.person} errorAt={at} onChange={(person) => change({ person })} />
          )}
          <SimpleGrid cols={{ base: 2, md: 4 }} spacing="md" verticalSpacing="xs">
            <Select
              label={text.kind}
              style={{ gridColumn: 'span 2' }}
              allowDeselect={false}
              data={offered.map((kind) => ({ value: kind, label: kinds[kind].label }))}
              value={answers.kind}
              onChange={(value) => {
                const kind = offered.find((k) => k === value);
                if (kind) change({ kind, paperKind: kinds[kind].papers[0] });
              }}
            />
            <Select
              label={text.paperKind}
              allowDeselect={false}
              data={rule.papers.map((paper) => ({ value: paper, label: transferPapers[paper].label }))}
              value={answers.paperKind}
              onChange={(value) => {
                const paperKind = rule.papers.find((p) => p === value);
                if (paperKind) change({ paperKind });
              }}
            />
            <TextInput
              label={text.fromName}
              withAsterisk
              placeholder={text.placeExample}
              maxLength={200}
              autoComplete="off"
              value={answers.fromName}
              onChange={(e) => change({ fromName: e.currentTarget.value })}
              {...at('toName')}
            />
            <Select
              label={text.toOrgIn}
              withAsterisk
              searchable
              placeholder={text.chooseBranch}
              data={organisations.map((o) => ({ value: String(o.id), label: o.name }))}
              value={answers.toOrgId === null ? null : String(answers.toOrgId)}
              onChange={(value) => change({ toOrgId: value === null ? null : Number(value) })}
              {...at('toOrgId')}
            />
            <TextInput
              label={text.paperNumber}
              maxLength={60}
              autoComplete="off"
              value={answers.paperNumber}
              onChange={(e) => change({ paperNumber: e.currentTarget.value })}
            />
            <PartialDateInput
              label={text.introducedOn}
              value={answers.introducedOn}
              onChange={(introducedOn) => change({ introducedOn })}
              {...at('introducedOn')}
            />
            {isTemporaryKind(answers.kind) ? (
              <PartialDateInput
                label={text.expectedEndOn}
                required
                value={answers.expectedEndOn}
                onChange={(expectedEndOn) => change({ expectedEndOn })}
                {...at('expectedEndOn')}
              />
            ) : (
              <Select
                label={text.province}
                allowDeselect={false}
                data={Object.entries(text.provinces).map(([value, label]) => ({ value, label }))}
                value={answers.province}
                onChange={(value) => change({ province: value === 'same' || value === 'other' ? value : '' })}
              />
            )}
            <PartialDateInput
              label={text.noticeReceivedOn}
              value={answers.noticeReceivedOn}
              onChange={(noticeReceivedOn) => change({ noticeReceivedOn })}
            />
            <PartialDateInput
              label={text.receivedOn}
              description={text.receivedHint}
              value={answers.receivedOn}
              onChange={(receivedOn) => change({ receivedOn })}
              {...at('receivedOn')}
            />
          </SimpleGrid>
          <ErrorNote error={fault} />
          <Group justify="flex-end" gap="sm">
            {missing.length > 0 && (
              <Text role="status" c="dimmed">
                {text.missing(missing)}
              </Text>
            )}
            <Button type="submit" disabled={missing.length > 0} loading={write.isPending}>
              {answers.receivedOn === '' ? text.arriveDo : text.receiveDo}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
