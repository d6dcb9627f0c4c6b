/** Cards issued to many by one decision: a number for each, judged while it is typed, then one step for all. */
import { Checkbox, Modal, Select, SimpleGrid, Stack, Table, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { fullDate } from '../../../shared/entities/event-dates.ts';
import { cardText } from '../../../shared/i18n/vi/card.ts';
import { cardForms as cardFormNames, reissueCauses } from '../../../shared/i18n/vi/event.ts';
import { type CardForm, type CardIssue, type CheckedCard, cardForms } from '../../../shared/ipc/card.ts';
import { useCommand, useOp } from '../../api.ts';
import { useAnswers } from '../../fields/use-answers.ts';
import { DecisionFields } from '../../parts/decision-fields.tsx';
import { DeedForm } from '../../parts/deed-form.tsx';
import { DraftNote } from '../../parts/draft-note.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { notify } from '../../parts/notify.ts';
import { PartialDateInput } from '../../parts/partial-date-input.tsx';
import { SaveFooter } from '../../parts/save-footer.tsx';
import { firstIssue, type IssueAnswers, pastedNumbers, readIssue, sentIssue } from './issue-answers.ts';

const text = cardText.issue;

interface Person {
  readonly memberId: number;
  readonly name: string;
  readonly orgName: string;
  /** masked; '' = not in the record */
  readonly citizenId: string;
}

interface Props {
  readonly draftKey: string;
  readonly people: readonly Person[];
  readonly form: CardForm;
  readonly onClose: () => void;
  readonly onWritten: () => void;
}

export function IssueForm({ draftKey, people, form: first, onClose, onWritten }: Props) {
  const form = useAnswers(draftKey, firstIssue(first), readIssue);
  const { answers, change } = form;
  const memberIds = people.map((p) => p.memberId);
  const sent = sentIssue(answers, memberIds);
  const body = JSON.stringify(sent);
  const [asked] = useDebouncedValue(body, 200);
  const check = useOp('card.check', JSON.parse(asked) as CardIssue, {
    enabled: asked !== 'null',
    keepPrevious: true,
  });
  const checks = asked === 'null' ? [] : (check.data ?? []);
  const refused = checks.filter((c) => c.refusal !== null);
  const judged = sent !== null && asked === body && check.data !== undefined && !check.isFetching;
  const issue = useCommand('card.issue');
  const save = () => {
    if (!judged || refused.length > 0) return;
    issue.mutate(sent, {
      onSuccess: ({ issued }) => {
        form.done();
        notify.success(text.done(issued));
        onWritten();
      },
    });
  };
  const unreal = answers.effectiveOn !== '' && !fullDate.safeParse(answers.effectiveOn).success;
  return (
    <Modal opened centered onClose={onClose} size={1100} title={text.title}>
      <DeedForm onSave={save}>
        <Stack gap="sm">
          <Text>{text.hint}</Text>
          <DraftNote broughtFrom={form.broughtFrom} onStartAnew={form.startAnew} />
          <SimpleGrid cols={answers.form === 'reissue' ? 4 : 3} spacing="md" verticalSpacing="xs">
            <PartialDateInput
              data-autofocus
              label={text.on}
              required
              value={answers.effectiveOn}
              onChange={(effectiveOn) => change({ effectiveOn })}
              {...(unreal ? { error: text.needDay } : {})}
            />
            <Select
              label={text.form}
              allowDeselect={false}
              data={cardForms.map((value) => ({ value, label: cardFormNames[value] }))}
              value={answers.form}
              onChange={(value) => change({ form: cardForms.find((f) => f === value) ?? 'new' })}
            />
            {answers.form === 'reissue' && (
              <Select
                label={text.cause}
                clearable
                data={Object.entries(reissueCauses).map(([value, label]) => ({ value, label }))}
                value={answers.cause === '' ? null : answers.cause}
                onChange={(value) => change({ cause: value === 'lost' || value === 'damaged' ? value : '' })}
              />
            )}
            <TextInput
              label={text.note}
              maxLength={1000}
              autoComplete="off"
              value={answers.note}
              onChange={(e) => change({ note: e.currentTarget.value })}
            />
          </SimpleGrid>
          <DecisionFields decision={answers.decision} onChange={(decision) => change({ decision })} />
          <Numbers people={people} answers={answers} checks={checks} onChange={change} />
          {refused.length > 0 && <Text c="var(--mantine-color-error)">{text.problems(refused.length)}</Text>}
          <ErrorNote error={(issue.error ?? (asked === 'null' ? null : check.error))?.error} />
          <SaveFooter
            deed={text.do(sent?.people.length ?? 0)}
            pending={issue.isPending}
            disabled={!judged || refused.length > 0}
            onClose={onClose}
          />
        </Stack>
      </DeedForm>
    </Modal>
  );
}

interface NumbersProps {
  readonly people: readonly Person[];
  readonly answers: IssueAnswers;
  readonly checks: readonly CheckedCard[];
  readonly onChange: (part: Partial<IssueAnswers>) => void;
}

function Numbers({ people, answers, checks, onChange }: NumbersProps) {
  const { numbers } = answers;
  const memberIds = people.map((p) => p.memberId);
  const fill = (more: Readonly<Record<string, string>>) => onChange({ numbers: { ...numbers, ...more } });
  const known = people.filter((p) => p.citizenId !== '');
  const isAllKnown = known.length > 0 && known.every((p) => numbers[p.memberId] === p.citizenId);
  return (
    <>
      {known.length > 0 && (
        <Checkbox
          label={text.useCitizenIds}
          description={text.citizenHint}
          checked={isAllKnown}
          onChange={(e) => {
            const use = e.currentTarget.checked;
            fill(Object.fromEntries(known.map((p) => [p.memberId, use ? p.citizenId : ''])));
          }}
        />
      )}
      <Table.ScrollContainer minWidth={760} mah={280} type="native">
        <Table aria-label={text.title}>
          <Table.Tbody>
            {people.map((person) => {
              const check = checks.find((c) => c.memberId === person.memberId);
              const typed = numbers[person.memberId] ?? '';
              return (
                <Table.Tr key={person.memberId}>
                  <Table.Td w={200}>{person.name}</Table.Td>
                  <Table.Td w={190}>{person.orgName}</Table.Td>
                  <Table.Td w={190}>
                    <TextInput
                      aria-label={text.numberOf(person.name)}
                      placeholder={text.number}
                      autoComplete="off"
                      maxLength={20}
                      value={typed}
                      error={check?.refusal !== null && check !== undefined && typed !== ''}
                      onChange={(e) => fill({ [person.memberId]: e.currentTarget.value })}
                      onPaste={(event) => {
                        const column = pastedNumbers(
                          event.clipboardData.getData('text/plain'),
                          memberIds,
                          person.memberId,
                        );
                        if (column === null) return;
                        event.preventDefault();
                        fill(column);
                      }}
                    />
                  </Table.Td>
                  <Table.Td>
                    <Outcome typed={typed} check={check} citizenId={person.citizenId} />
                  </Table.Td>
                </Table.Tr>
              );
            })}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </>
  );
}

function Outcome(props: {
  readonly typed: string;
  readonly check: CheckedCard | undefined;
  readonly citizenId: string;
}) {
  const { typed, check, citizenId } = props;
  if (typed === '')
    return (
      <Text c="dimmed" span>
        {citizenId === '' ? `${text.waiting}; ${text.noCitizenId}` : text.waiting}
      </Text>
    );
  if (!check) return null;
  if (check.refusal !== null)
    return (
      <Text c="var(--mantine-color-error)" span>
        {check.refusal}
      </Text>
    );
  return check.warnings.length === 0 ? text.mayBe : check.warnings.join(' ');
}
