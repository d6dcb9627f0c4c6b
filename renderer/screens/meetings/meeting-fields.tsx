import {
  Anchor,
  Autocomplete,
  NativeSelect,
  NumberInput,
  SimpleGrid,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import { useState } from 'react';
import { meetingKinds, meetingQualities, type RollPerson } from '../../../shared/entities/meeting.ts';
import { meetingText as text } from '../../../shared/i18n/vi/meeting.ts';
import { type MeetingProblem, qualityByPoints, totalPoints } from '../../../shared/rules/meeting.ts';
import type { MeetingRegulation } from '../../../shared/rules/regulations/meetings.ts';
import { OrganisationChoice } from '../../parts/organisation-choice.tsx';
import { PartialDateInput } from '../../parts/partial-date-input.tsx';
import type { MeetingAnswers } from './meeting-answers.ts';

interface Props {
  readonly answers: MeetingAnswers;
  /** the branch of a meeting that is in the register already stays */
  readonly fixedBranch: boolean;
  readonly roll: readonly RollPerson[];
  readonly regulation: MeetingRegulation | undefined;
  readonly errorAt: (field: MeetingProblem['field']) => string | undefined;
  readonly onChange: (part: Partial<MeetingAnswers>) => void;
}

const { fields } = text;
const choices = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

export function MeetingFormFields(props: Props) {
  const { answers, fixedBranch, roll, regulation, errorAt, onChange } = props;
  const [marking, setMarking] = useState(Object.keys(answers.points).length > 0);
  const names = [...new Set(roll.map(({ name }) => name))];
  const plain = { autoComplete: 'off' } as const;
  return (
    <SimpleGrid cols={{ base: 2, md: 4 }} spacing="md" verticalSpacing="xs">
      {!fixedBranch && (
        <OrganisationChoice
          label={fields.orgId}
          width="100%"
          value={answers.orgId}
          error={errorAt('orgId')}
          onChange={(orgId) => onChange({ orgId })}
        />
      )}
      <PartialDateInput
        label={fields.heldOn}
        required
        value={answers.heldOn}
        onChange={(heldOn) => onChange({ heldOn })}
        error={errorAt('heldOn')}
      />
      <NativeSelect
        label={fields.kind}
        data={choices(meetingKinds)}
        value={answers.kind}
        onChange={(e) => onChange({ kind: e.currentTarget.value as MeetingAnswers['kind'] })}
      />
      <TextInput
        {...plain}
        label={fields.place}
        maxLength={200}
        value={answers.place}
        onChange={(e) => onChange({ place: e.currentTarget.value })}
      />
      <TextInput
        {...plain}
        label={fields.minutesNumber}
        maxLength={60}
        value={answers.minutesNumber}
        onChange={(e) => onChange({ minutesNumber: e.currentTarget.value })}
      />
      <Autocomplete
        label={fields.chair}
        data={names}
        limit={8}
        maxLength={120}
        value={answers.chair}
        onChange={(chair) => onChange({ chair })}
      />
      <Autocomplete
        label={fields.secretary}
        data={names}
        limit={8}
        maxLength={120}
        value={answers.secretary}
        onChange={(secretary) => onChange({ secretary })}
      />
      <Textarea
        label={fields.topics}
        style={{ gridColumn: 'span 2' }}
        autosize
        minRows={1}
        maxRows={5}
        maxLength={2000}
        value={answers.topics}
        onChange={(e) => onChange({ topics: e.currentTarget.value })}
      />
      <NativeSelect
        label={fields.quality}
        error={errorAt('quality')}
        description={
          marking ? undefined : (
            <Anchor component="button" type="button" fz="sm" onClick={() => setMarking(true)}>
              {text.showPoints}
            </Anchor>
          )
        }
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        data={[{ value: '', label: text.notRated }, ...choices(meetingQualities)]}
        value={answers.quality}
        onChange={(e) => onChange({ quality: e.currentTarget.value as MeetingAnswers['quality'] })}
      />
      <TextInput
        {...plain}
        label={fields.note}
        maxLength={2000}
        value={answers.note}
        onChange={(e) => onChange({ note: e.currentTarget.value })}
      />
      {marking && regulation && (
        <Points answers={answers} regulation={regulation} error={errorAt('points')} onChange={onChange} />
      )}
    </SimpleGrid>
  );
}

interface PointsProps extends Pick<Props, 'answers' | 'onChange'> {
  readonly regulation: MeetingRegulation;
  readonly error: string | undefined;
}

/** The criteria of a good meeting, as the regulation or the office has them. */
function Points({ answers, regulation, error, onChange }: PointsProps) {
  const total = totalPoints(answers.points, regulation);
  const rated = qualityByPoints(answers.points, regulation);
  const set = (key: string, value: string | number) => {
    const { [key]: _before, ...others } = answers.points;
    onChange({ points: value === '' ? others : { ...others, [key]: Number(value) } });
  };
  return (
    <>
      {regulation.criteria.map(({ key, label, points }) => (
        <NumberInput
          key={key}
          label={text.pointsOf(label, points)}
          min={0}
          max={points}
          clampBehavior="none"
          hideControls
          decimalSeparator=","
          value={answers.points[key] ?? ''}
          onChange={(value) => set(key, value)}
        />
      ))}
      <div style={{ gridColumn: '1 / -1' }} role="status">
        {error !== undefined && <Text c="red.8">{error}</Text>}
        {total !== null && rated !== null && (
          <Text>
            {text.withCitation(text.totalPoints(total, meetingQualities[rated]), regulation.ratingCitation)}{' '}
            {answers.quality !== rated && (
              <Anchor component="button" type="button" onClick={() => onChange({ quality: rated })}>
                {text.takeQuality}
              </Anchor>
            )}
          </Text>
        )}
      </div>
    </>
  );
}
