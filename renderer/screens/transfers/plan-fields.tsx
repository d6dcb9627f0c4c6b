import { Anchor, Checkbox, Select, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import type { Organisation } from '../../../shared/entities/organisation.ts';
import { isTemporaryKind } from '../../../shared/entities/transfer.ts';
import { transfersText as text } from '../../../shared/i18n/vi/transfers.ts';
import { transferPapers, transferRegulationOn } from '../../../shared/rules/regulations/transfer.ts';
import type { TransferField } from '../../../shared/rules/transfer.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { useOp } from '../../api.ts';
import { MonthInput } from '../../parts/month-input.tsx';
import { PartialDateInput } from '../../parts/partial-date-input.tsx';
import { todayInVietnam } from '../../parts/today.ts';
import { kindsOf, type PlanAnswers, type PlanStart, withKind } from './plan-answers.ts';

interface Props {
  readonly start: PlanStart;
  readonly answers: PlanAnswers;
  readonly organisations: readonly Organisation[];
  readonly nextNumber: string;
  readonly editing: boolean;
  readonly errorAt: (field: TransferField) => string | undefined;
  readonly onChange: (part: Partial<PlanAnswers>) => void;
}

const choices = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

/** PartialDateInput takes no error at all rather than an undefined one. */
const withError = (error: string | undefined) => (error === undefined ? {} : { error });

export function PlanFields({ start, answers, organisations, nextNumber, editing, errorAt, onChange }: Props) {
  const duesHint = useDuesHint(answers.people);
  const today = todayInVietnam();
  const rule = transferRegulationOn(answers.introducedOn || today).kinds[answers.kind];
  const { kinds } = transferRegulationOn(answers.introducedOn || today);
  const temporary = isTemporaryKind(answers.kind);
  const plain = { autoComplete: 'off' } as const;
  return (
    <SimpleGrid cols={{ base: 2, md: 4 }} spacing="md" verticalSpacing="xs">
      <Select
        label={text.kind}
        style={{ gridColumn: 'span 2' }}
        allowDeselect={false}
        description={rule.countedNote}
        data={kindsOf[start].map((kind) => ({ value: kind, label: kinds[kind].label }))}
        value={answers.kind}
        onChange={(value) => {
          const kind = kindsOf[start].find((k) => k === value);
          if (kind) onChange(withKind(answers, kind, today));
        }}
      />
      <Select
        label={text.paperKind}
        allowDeselect={false}
        data={rule.papers.map((paper) => ({ value: paper, label: transferPapers[paper].label }))}
        value={answers.paperKind}
        onChange={(value) => {
          const paperKind = rule.papers.find((p) => p === value);
          if (paperKind) onChange({ paperKind });
        }}
      />
      {answers.direction === 'internal' ? (
        <Select
          label={text.toOrg}
          withAsterisk
          searchable
          placeholder={text.chooseBranch}
          error={errorAt('toOrgId')}
          data={organisations.map((o) => ({ value: String(o.id), label: o.name }))}
          value={answers.toOrgId === null ? null : String(answers.toOrgId)}
          onChange={(value) => onChange({ toOrgId: value === null ? null : Number(value) })}
        />
      ) : (
        <TextInput
          {...plain}
          label={text.toName}
          withAsterisk
          placeholder={text.placeExample}
          maxLength={200}
          error={errorAt('toName')}
          value={answers.toName}
          onChange={(e) => onChange({ toName: e.currentTarget.value })}
        />
      )}
      {temporary && (
        <>
          <PartialDateInput
            label={text.expectedEndOn}
            required
            value={answers.expectedEndOn}
            onChange={(expectedEndOn) => onChange({ expectedEndOn })}
            {...withError(errorAt('expectedEndOn'))}
          />
          <Select
            label={text.purpose}
            allowDeselect={false}
            data={choices(text.purposes)}
            value={answers.purpose}
            onChange={(value) => onChange({ purpose: value === 'study' ? 'study' : '' })}
          />
        </>
      )}
      {answers.direction === 'out' && rule.reach !== 'abroad' && (
        <Select
          label={text.province}
          allowDeselect={false}
          data={choices(text.provinces)}
          value={answers.province}
          onChange={(value) => onChange({ province: value === 'same' || value === 'other' ? value : '' })}
        />
      )}
      <TextInput
        {...plain}
        label={text.decision}
        placeholder={text.decisionExample}
        maxLength={60}
        value={answers.decision}
        onChange={(e) => onChange({ decision: e.currentTarget.value })}
      />
      <TextInput
        {...plain}
        label={text.decisionAuthority}
        maxLength={200}
        value={answers.decisionAuthority}
        onChange={(e) => onChange({ decisionAuthority: e.currentTarget.value })}
      />
      <PartialDateInput
        label={text.causeOn}
        value={answers.causeOn}
        onChange={(causeOn) => onChange({ causeOn })}
        {...withError(errorAt('causeOn'))}
      />
      <TextInput
        {...plain}
        label={answers.people.length > 1 ? text.firstNumber : text.paperNumber}
        maxLength={20}
        error={errorAt('paperNumber')}
        description={
          nextNumber === '' || answers.paperNumber !== '' ? undefined : (
            <>
              {text.paperNumberHint(nextNumber)}{' '}
              <Anchor component="button" type="button" onClick={() => onChange({ paperNumber: nextNumber })}>
                {text.useNumber}
              </Anchor>
            </>
          )
        }
        value={answers.paperNumber}
        onChange={(e) => onChange({ paperNumber: e.currentTarget.value })}
      />
      {answers.people.length < 2 && (
        <TextInput
          {...plain}
          label={text.paperSerial}
          maxLength={40}
          value={answers.paperSerial}
          onChange={(e) => onChange({ paperSerial: e.currentTarget.value })}
        />
      )}
      <PartialDateInput
        label={text.introducedOn}
        description={text.introducedHint}
        value={answers.introducedOn}
        onChange={(introducedOn) => onChange({ introducedOn })}
        {...withError(errorAt('introducedOn'))}
      />
      <MonthInput
        label={text.duesPaidThrough}
        value={answers.duesPaidThrough}
        onChange={(duesPaidThrough) => onChange({ duesPaidThrough })}
        error={errorAt('duesPaidThrough')}
        hint={duesHint}
      />
      {!editing && (
        <PartialDateInput
          label={text.leftOn}
          description={text.leftOnHint}
          value={answers.leftOn}
          onChange={(leftOn) => onChange({ leftOn })}
        />
      )}
      <TextInput
        {...plain}
        label={text.reason}
        maxLength={300}
        value={answers.reason}
        onChange={(e) => onChange({ reason: e.currentTarget.value })}
      />
      <Textarea
        label={text.papers}
        placeholder={text.papersExample}
        autosize
        minRows={1}
        maxLength={500}
        value={answers.papers}
        onChange={(e) => onChange({ papers: e.currentTarget.value })}
      />
      {!temporary && (
        <Checkbox
          label={text.clearOfHandling}
          mt={26}
          style={{ gridColumn: 'span 2' }}
          checked={answers.clearOfHandling}
          onChange={(e) => onChange({ clearOfHandling: e.currentTarget.checked })}
        />
      )}
    </SimpleGrid>
  );
}

/** What the receipts say of one member; of several at once each has a month of his own. */
function useDuesHint(people: PlanAnswers['people']): string | undefined {
  const memberId = people.length === 1 ? people[0]?.id : undefined;
  const asked = useOp('dues.paidThrough', { memberId: memberId ?? 1 }, { enabled: memberId !== undefined });
  const month = memberId === undefined ? '' : (asked.data?.month ?? '');
  return month === '' ? undefined : text.duesKnown(formatDate(month));
}
