import { Button, Group, Modal, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import type { Organisation } from '../../../shared/entities/organisation.ts';
import { appText } from '../../../shared/i18n/vi/app.ts';
import { eventQuestions } from '../../../shared/i18n/vi/event-questions.ts';
import { eventText } from '../../../shared/i18n/vi/event-wizard.ts';
import { growthText as text } from '../../../shared/i18n/vi/growth.ts';
import { isPartialDate } from '../../../shared/text/dates.ts';
import { useCommand } from '../../api.ts';
import { useAnswers } from '../../fields/use-answers.ts';
import { DecisionFields } from '../../parts/decision-fields.tsx';
import { DeedForm } from '../../parts/deed-form.tsx';
import { DraftNote } from '../../parts/draft-note.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { notify } from '../../parts/notify.ts';
import { PartialDateInput } from '../../parts/partial-date-input.tsx';
import { blankNomination, type Nomination, readNomination } from './nomination.ts';

interface Props {
  readonly organisations: readonly Organisation[];
  /** the branch that the list was narrowed down to */
  readonly orgId: number | null;
  readonly onClose: () => void;
}

/** A new person and the entry in the list of candidates, in one go. */
export function NominateForm({ organisations, orgId, onClose }: Props) {
  const nominate = useCommand('growth.nominate');
  const { answers, change, broughtFrom, startAnew, done } = useAnswers<Nomination>(
    'growth:nominate',
    { ...blankNomination, orgId },
    readNomination,
  );

  const { fullName, bornOn, sex, helpers, certificateOn, effectiveOn, decision } = answers;
  const missing = [
    ...(fullName.trim() === '' ? [text.fullName] : []),
    ...(answers.orgId === null ? [text.branch] : []),
    ...(effectiveOn.length === 10 && isPartialDate(effectiveOn) ? [] : [text.effectiveOn]),
    ...(bornOn === '' || isPartialDate(bornOn) ? [] : [text.columns.bornOn]),
    ...(certificateOn === '' || isPartialDate(certificateOn) ? [] : [eventQuestions.certificateOn]),
    ...(decision.signedOn === '' || isPartialDate(decision.signedOn) ? [] : [eventText.decisionSignedOn]),
  ];
  const error = nominate.error?.error;
  const add = (otherPerson: boolean) => {
    if (missing.length > 0 || answers.orgId === null) return;
    nominate.mutate(
      { ...answers, orgId: answers.orgId, otherPerson },
      {
        onSuccess: () => {
          done();
          notify.success(text.added(fullName.trim()));
          onClose();
        },
      },
    );
  };

  return (
    <Modal opened onClose={onClose} size={820} centered title={text.addTitle}>
      <DeedForm onSave={() => add(false)}>
        <Stack gap="sm">
          <Text>{text.addHint}</Text>
          <DraftNote broughtFrom={broughtFrom} onStartAnew={startAnew} />
          <SimpleGrid cols={2} spacing="md" verticalSpacing="xs">
            <TextInput
              label={text.fullName}
              withAsterisk
              aria-required
              data-autofocus
              maxLength={120}
              autoComplete="off"
              value={fullName}
              onChange={(e) => change({ fullName: e.currentTarget.value })}
            />
            <Group gap="md" grow wrap="nowrap" align="flex-start">
              <PartialDateInput
                label={text.columns.bornOn}
                value={bornOn}
                onChange={(value) => change({ bornOn: value })}
              />
              <Select
                label={text.columns.sex}
                data={['Nam', 'Nữ']}
                value={sex === '' ? null : sex}
                clearable
                onChange={(chosen) => change({ sex: chosen === 'Nam' || chosen === 'Nữ' ? chosen : '' })}
              />
            </Group>
            <Select
              label={text.branch}
              withAsterisk
              aria-required
              placeholder={text.noOrganisation}
              data={organisations.map((o) => ({ value: String(o.id), label: o.name }))}
              value={answers.orgId === null ? null : String(answers.orgId)}
              onChange={(chosen) => change({ orgId: chosen === null ? null : Number(chosen) })}
              searchable
            />
            <PartialDateInput
              label={text.effectiveOn}
              required
              value={effectiveOn}
              onChange={(value) => change({ effectiveOn: value })}
              {...(effectiveOn !== '' && effectiveOn.length < 10 && isPartialDate(effectiveOn)
                ? { description: text.full }
                : {})}
            />
            <TextInput
              label={eventQuestions.helpers}
              placeholder={eventQuestions.peopleExample}
              maxLength={300}
              autoComplete="off"
              value={helpers}
              onChange={(e) => change({ helpers: e.currentTarget.value })}
            />
            <PartialDateInput
              label={eventQuestions.certificateOn}
              description={eventQuestions.certificateHint}
              value={certificateOn}
              onChange={(value) => change({ certificateOn: value })}
            />
          </SimpleGrid>
          <DecisionFields decision={decision} onChange={(next) => change({ decision: next })} />
          <ErrorNote error={error} />
          <Group justify="flex-end" gap="sm">
            {missing.length > 0 && <Text c="dimmed">{eventText.missing(missing)}</Text>}
            <Button variant="default" onClick={onClose}>
              {appText.cancel}
            </Button>
            {error?.code === 'growth.same-person' && (
              <Button variant="default" onClick={() => add(true)}>
                {text.addAnyway}
              </Button>
            )}
            <Button type="submit" disabled={missing.length > 0} loading={nominate.isPending}>
              {text.addDo}
            </Button>
          </Group>
        </Stack>
      </DeedForm>
    </Modal>
  );
}
