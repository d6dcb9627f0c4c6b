/** What an organisation and its upper committee said, the votes, the score; with what the rules propose from it. */
import { Fieldset, List, Modal, NativeSelect, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { OrganisationProcess } from '../../../../shared/entities/organisation-rating.ts';
import type { VoteKind } from '../../../../shared/entities/rating-process.ts';
import { organisationRatingText as text } from '../../../../shared/i18n/vi/organisation-rating.ts';
import { becauseText, proposalText } from '../../../../shared/i18n/vi/rating-proposal.ts';
import type { OrganisationRatingRow } from '../../../../shared/ipc/organisation-rating.ts';
import { type RatingLevel, ratingLevels } from '../../../../shared/rules/rating-names.ts';
import { proposeOrganisationLevel } from '../../../../shared/rules/rating-organisation.ts';
import { classificationRegimeOf } from '../../../../shared/rules/regulations/classification.ts';
import { useCommand } from '../../../api.ts';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { notify } from '../../../parts/notify.ts';
import { useRuleChanges } from '../../../parts/rule-changes.ts';
import { SaveFooter } from '../../../parts/save-footer.tsx';
import { scoreToTyped, typedToScore, typedToVotes, votesToTyped } from './process-typed.ts';

interface Props {
  readonly year: number;
  readonly row: OrganisationRatingRow;
  readonly onClose: () => void;
}

export function ProcessForm({ year, row, onClose }: Props) {
  const { process } = row;
  const regime = classificationRegimeOf(year, useRuleChanges());
  const names = regime.organisationNames;
  const save = useCommand('organisationRating.setProcess');
  const [self, setSelf] = useState(process.self);
  const [upper, setUpper] = useState(process.upper);
  const [typed, setTyped] = useState(votesToTyped(process.votes));
  const [score, setScore] = useState(scoreToTyped(process.score));
  const [overrideNote, setOverrideNote] = useState(process.overrideNote);
  // The version that was seen when the form was opened.
  const [version] = useState(row.version);

  const votesOf = (kind: VoteKind) => typedToVotes(typed[kind]);
  const scored = typedToScore(score);
  const wrong =
    scored === undefined || Object.values(typed).some((votes) => typedToVotes(votes) === undefined);
  const said: OrganisationProcess = {
    self,
    upper,
    score: scored ?? null,
    overrideNote: overrideNote.trim(),
    votes: {
      bestFor: votesOf('bestFor') ?? null,
      bestAgainst: votesOf('bestAgainst') ?? null,
      good: votesOf('good') ?? null,
      fair: votesOf('fair') ?? null,
      poor: votesOf('poor') ?? null,
      invalid: votesOf('invalid') ?? null,
    },
  };
  const proposal = proposeOrganisationLevel({ ...row, process: said }, regime);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (wrong) return;
    save.mutate(
      { year, orgId: row.orgId, version, process: said },
      {
        onSuccess: () => {
          notify.success(text.processSaved(row.name));
          onClose();
        },
      },
    );
  };
  const levelChoice = (
    label: string,
    value: RatingLevel | null,
    onChange: (l: RatingLevel | null) => void,
  ) => (
    <NativeSelect
      label={label}
      value={value ?? ''}
      onChange={(e) => onChange(ratingLevels.find((l) => l === e.currentTarget.value) ?? null)}
      data={[
        { value: '', label: text.notSaid },
        ...ratingLevels.map((level) => ({ value: level, label: names[level] })),
      ]}
    />
  );
  const voteField = (kind: VoteKind, label: string) => (
    <TextInput
      key={kind}
      label={label}
      inputMode="numeric"
      autoComplete="off"
      value={typed[kind]}
      onChange={(e) => setTyped({ ...typed, [kind]: e.currentTarget.value })}
      error={votesOf(kind) === undefined ? text.voteWrong : undefined}
    />
  );
  return (
    <Modal opened onClose={onClose} title={text.processTitle(row.name)} size="xl" returnFocus={false}>
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
            {levelChoice(text.columns.self, self, setSelf)}
            {levelChoice(text.columns.upper, upper, setUpper)}
          </SimpleGrid>
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
            <Fieldset legend={text.bestSlip}>
              <SimpleGrid cols={2} spacing="xs">
                {voteField('bestFor', text.votesFor)}
                {voteField('bestAgainst', text.votesAgainst)}
              </SimpleGrid>
            </Fieldset>
            <Fieldset legend={text.otherSlip}>
              <SimpleGrid cols={2} spacing="xs">
                {voteField('good', names.good)}
                {voteField('fair', names.fair)}
                {voteField('poor', names.poor)}
                {voteField('invalid', text.invalid)}
              </SimpleGrid>
            </Fieldset>
          </SimpleGrid>
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
            <TextInput
              label={text.scoreLabel}
              inputMode="decimal"
              autoComplete="off"
              value={score}
              onChange={(e) => setScore(e.currentTarget.value)}
              error={scored === undefined ? text.scoreWrong : undefined}
            />
            <TextInput
              label={text.overrideNote}
              maxLength={300}
              autoComplete="off"
              value={overrideNote}
              onChange={(e) => setOverrideNote(e.currentTarget.value)}
            />
          </SimpleGrid>
          <section aria-label={text.proposalTitle}>
            <Text fw={600}>{proposalText(proposal, names)}</Text>
            <List size="sm">
              {proposal.because.map((reason) => (
                <List.Item key={reason.kind}>{becauseText(reason, names)}</List.Item>
              ))}
            </List>
          </section>
          <ErrorNote error={save.error?.error} />
          <SaveFooter deed={text.saveProcess} pending={save.isPending} disabled={wrong} onClose={onClose} />
        </Stack>
      </form>
    </Modal>
  );
}
