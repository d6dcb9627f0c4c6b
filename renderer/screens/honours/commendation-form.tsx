/** One decision for many members and organisations; or the row of one organisation, mended. */
import { Alert, Button, Group, List, Modal, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconAlertTriangle } from '@tabler/icons-react';
import { commendationForms, commendationLevels } from '../../../shared/entities/commendation.ts';
import { appText } from '../../../shared/i18n/vi/app.ts';
import { commendationFormNames, commendationText as text } from '../../../shared/i18n/vi/commendation.ts';
import { commendationLevelNames } from '../../../shared/i18n/vi/event.ts';
import type { CommendationDeed, CommendationRow } from '../../../shared/ipc/commendation.ts';
import { useCommand, useOp } from '../../api.ts';
import { useAnswers } from '../../fields/use-answers.ts';
import { DecisionFields } from '../../parts/decision-fields.tsx';
import { DeedForm } from '../../parts/deed-form.tsx';
import { DraftNote } from '../../parts/draft-note.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { FormFooter } from '../../parts/form-footer.tsx';
import { notify } from '../../parts/notify.ts';
import { PartialDateInput } from '../../parts/partial-date-input.tsx';
import {
  answersOfRow,
  blankCommendation,
  type CommendationAnswers,
  readCommendation,
  type Subject,
  saidBy,
} from './commendation-answers.ts';
import { CommendationSubjects } from './commendation-subjects.tsx';

interface Props {
  /** the row of an organisation to be mended; null = a new decision */
  readonly editing: CommendationRow | null;
  /** who is commended to begin with, and for what: from a list that another panel has drawn */
  readonly people: readonly Subject[];
  readonly said: Partial<CommendationAnswers>;
  readonly onClose: () => void;
  readonly onWritten: () => void;
}

export function CommendationForm(props: Props) {
  const { editing, people, said, onClose, onWritten } = props;
  const form = useAnswers(
    editing ? `commendation:${editing.id}` : people.length > 0 ? 'commendation:list' : 'commendation:new',
    editing ? answersOfRow(editing) : { ...blankCommendation, ...said, members: [...people] },
    readCommendation,
  );
  const { answers, change } = form;
  const parsed = saidBy(answers);
  const deed: CommendationDeed | null = parsed.success
    ? {
        said: parsed.data,
        memberIds: answers.members.map((s) => s.id),
        orgIds: answers.organisations.map((s) => s.id),
      }
    : null;
  const count = answers.members.length + answers.organisations.length;
  const body = JSON.stringify(deed);
  const [asked] = useDebouncedValue(body, 200);
  const check = useOp('commendation.check', JSON.parse(asked) as CommendationDeed, {
    // A row that is mended would clash with itself: the register judges it when it is saved.
    enabled: asked !== 'null' && count > 0 && editing === null,
    keepPrevious: true,
  });
  const checked = asked === 'null' ? undefined : check.data;
  const refused = [...(checked?.members ?? []), ...(checked?.organisations ?? [])].filter(
    (s) => s.refusal !== null,
  );
  const judged = editing !== null || (asked === body && check.data !== undefined && !check.isFetching);
  const maySave = deed !== null && count > 0 && judged && refused.length === 0;
  const record = useCommand('commendation.record');
  const update = useCommand('commendation.change');
  const drop = useCommand('commendation.drop');
  const written = (sentence: string) => {
    form.done();
    notify.success(sentence);
    onWritten();
  };
  const save = () => {
    if (!maySave) return;
    if (editing)
      update.mutate(
        { id: editing.id, version: editing.version, said: deed.said },
        { onSuccess: () => written(text.changed) },
      );
    else
      record.mutate(deed, {
        onSuccess: ({ members, organisations }) => written(text.recorded(members, organisations)),
      });
  };
  const takeOut = () => {
    const ids = { members: new Set<number>(), organisations: new Set<number>() };
    for (const s of checked?.members ?? []) if (s.refusal !== null) ids.members.add(s.id);
    for (const s of checked?.organisations ?? []) if (s.refusal !== null) ids.organisations.add(s.id);
    change({
      members: answers.members.filter((s) => !ids.members.has(s.id)),
      organisations: answers.organisations.filter((s) => !ids.organisations.has(s.id)),
    });
  };
  return (
    <Modal
      opened
      centered
      onClose={onClose}
      size={1100}
      title={editing ? text.changeTitle(editing.name) : text.formTitle}
    >
      <DeedForm onSave={save}>
        <Stack gap="sm">
          <DraftNote broughtFrom={form.broughtFrom} onStartAnew={form.startAnew} />
          <Said answers={answers} onChange={change} />
          <DecisionFields decision={answers.decision} onChange={(decision) => change({ decision })} />
          {editing === null && <CommendationSubjects answers={answers} checked={checked} onChange={change} />}
          {checked !== undefined && checked.warnings.length > 0 && (
            <Alert color="orange" role="status" icon={<IconAlertTriangle aria-hidden />}>
              <List>
                {checked.warnings.map((warning) => (
                  <List.Item key={warning}>{warning}</List.Item>
                ))}
              </List>
            </Alert>
          )}
          {refused.length > 0 && (
            <Group gap="sm">
              <Text c="var(--mantine-color-error)">{text.problems(refused.length)}</Text>
              <Button variant="default" onClick={takeOut}>
                {text.takeOut}
              </Button>
            </Group>
          )}
          <ErrorNote error={(record.error ?? update.error ?? drop.error)?.error} />
          <FormFooter>
            {editing && (
              <Button
                variant="subtle"
                color="gray"
                mr="auto"
                loading={drop.isPending}
                onClick={() =>
                  drop.mutate(
                    { id: editing.id, version: editing.version },
                    { onSuccess: () => written(text.dropped(editing.name)) },
                  )
                }
              >
                {text.drop}
              </Button>
            )}
            <Button variant="default" onClick={onClose}>
              {appText.cancel}
            </Button>
            <Button type="submit" disabled={!maySave} loading={record.isPending || update.isPending}>
              {editing ? text.save : text.recordDo(answers.members.length, answers.organisations.length)}
            </Button>
          </FormFooter>
        </Stack>
      </DeedForm>
    </Modal>
  );
}

interface SaidProps {
  readonly answers: CommendationAnswers;
  readonly onChange: (part: Partial<CommendationAnswers>) => void;
}

/** What the decision says of all; an error stands at its field as soon as something is typed in it. */
function Said({ answers, onChange }: SaidProps) {
  const issues = saidBy(answers).error?.issues ?? [];
  const wrong = (field: 'year' | 'amount' | 'commendedOn', sentence: string) =>
    answers[field] !== '' && issues.some((i) => i.path[0] === field) ? sentence : null;
  const dayError = wrong('commendedOn', text.needDay);
  return (
    <SimpleGrid cols={4} spacing="md" verticalSpacing="xs">
      <Select
        label={text.form}
        placeholder={text.chooseForm}
        withAsterisk
        aria-required
        data-autofocus
        allowDeselect={false}
        data={commendationForms.map((value) => ({ value, label: commendationFormNames[value] }))}
        value={answers.form === '' ? null : answers.form}
        onChange={(value) => onChange({ form: commendationForms.find((f) => f === value) ?? '' })}
      />
      <TextInput
        style={{ gridColumn: 'span 2' }}
        label={text.title}
        placeholder={text.titleExample}
        withAsterisk
        aria-required
        maxLength={300}
        autoComplete="off"
        value={answers.title}
        onChange={(e) => onChange({ title: e.currentTarget.value })}
      />
      <PartialDateInput
        label={text.commendedOn}
        required
        value={answers.commendedOn}
        onChange={(commendedOn) => onChange({ commendedOn })}
        {...(dayError === null ? {} : { error: dayError })}
      />
      <Select
        label={text.level}
        clearable
        data={commendationLevels.flatMap((value) =>
          value === '' ? [] : [{ value, label: commendationLevelNames[value] }],
        )}
        value={answers.level === '' ? null : answers.level}
        onChange={(value) => onChange({ level: commendationLevels.find((l) => l === value) ?? '' })}
      />
      <TextInput
        label={text.year}
        inputMode="numeric"
        maxLength={4}
        autoComplete="off"
        value={answers.year}
        error={wrong('year', text.badYear)}
        onChange={(e) => onChange({ year: e.currentTarget.value })}
      />
      <TextInput
        label={text.amount}
        inputMode="numeric"
        maxLength={14}
        autoComplete="off"
        value={answers.amount}
        error={wrong('amount', text.badAmount)}
        onChange={(e) => onChange({ amount: e.currentTarget.value })}
      />
      <TextInput
        label={text.note}
        maxLength={1000}
        autoComplete="off"
        value={answers.note}
        onChange={(e) => onChange({ note: e.currentTarget.value })}
      />
    </SimpleGrid>
  );
}
