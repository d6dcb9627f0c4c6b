/** A list for cards is drawn or changed: its head, and who stands on it. */
import { ActionIcon, Modal, Select, SimpleGrid, Stack, Table, Text, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { fullDate } from '../../../shared/entities/event-dates.ts';
import { cardText } from '../../../shared/i18n/vi/card.ts';
import { cardForms as cardFormNames } from '../../../shared/i18n/vi/event.ts';
import { type CardForm, type CardListDetail, cardForms } from '../../../shared/ipc/card.ts';
import { useCommand } from '../../api.ts';
import { DeedForm } from '../../parts/deed-form.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { FindMember } from '../../parts/find-member.tsx';
import { notify } from '../../parts/notify.ts';
import { PartialDateInput } from '../../parts/partial-date-input.tsx';
import { SaveFooter } from '../../parts/save-footer.tsx';
import { todayInVietnam } from '../../parts/today.ts';

const text = cardText.draw;

interface Person {
  readonly memberId: number;
  readonly name: string;
  readonly orgName: string;
}

interface Props {
  /** the list to be changed; null = a new one */
  readonly editing: CardListDetail | null;
  readonly people: readonly Person[];
  readonly onClose: () => void;
  readonly onWritten: (id: number) => void;
}

interface Answers {
  readonly name: string;
  readonly drawnOn: string;
  readonly form: CardForm;
  readonly note: string;
  readonly people: readonly Person[];
}

const firstAnswers = ({ editing, people }: Props): Answers => {
  const list = editing?.list;
  return {
    name: list?.name ?? '',
    drawnOn: list?.drawnOn ?? todayInVietnam(),
    form: list?.form ?? 'new',
    note: list?.note ?? '',
    people: people.map(({ memberId, name, orgName }) => ({ memberId, name, orgName })),
  };
};

export function CardListForm(props: Props) {
  const { editing, onClose, onWritten } = props;
  const [answers, setAnswers] = useState<Answers>(() => firstAnswers(props));
  const change = (part: Partial<Answers>) => setAnswers((now) => ({ ...now, ...part }));
  const { name, drawnOn, form, people, note } = answers;
  const [tried, setTried] = useState(false);
  const draw = useCommand('card.drawList');
  const update = useCommand('card.changeList');
  const isDay = fullDate.safeParse(drawnOn).success;
  const complete = name.trim() !== '' && isDay && people.length > 0;

  const save = () => {
    setTried(true);
    if (!complete) return;
    const head = { name: name.trim(), drawnOn, form, note };
    const ids = people.map((p) => p.memberId);
    const written = (id: number, sentence: string) => {
      notify.success(sentence);
      onWritten(id);
    };
    if (editing === null)
      return draw.mutate(
        { ...head, memberIds: ids },
        { onSuccess: ({ id }) => written(id, text.done(ids.length)) },
      );
    const { id, version } = editing.list;
    const before = editing.people.map((p) => p.memberId);
    return update.mutate(
      {
        ...head,
        id,
        version,
        add: ids.filter((member) => !before.includes(member)),
        remove: before.filter((member) => !ids.includes(member)),
      },
      { onSuccess: () => written(id, text.changed) },
    );
  };

  return (
    <Modal opened centered onClose={onClose} size={860} title={editing ? text.changeTitle : text.title}>
      <DeedForm onSave={save}>
        <Stack gap="sm">
          <SimpleGrid cols={3} spacing="md" verticalSpacing="xs">
            <TextInput
              label={text.name}
              placeholder={text.nameExample}
              withAsterisk
              aria-required
              data-autofocus
              maxLength={120}
              autoComplete="off"
              value={name}
              error={tried && name.trim() === '' ? text.needName : null}
              onChange={(e) => change({ name: e.currentTarget.value })}
            />
            <PartialDateInput
              label={text.drawnOn}
              required
              value={drawnOn}
              onChange={(value) => change({ drawnOn: value })}
              {...(tried && !isDay ? { error: text.needDay } : {})}
            />
            <Select
              label={text.form}
              allowDeselect={false}
              data={cardForms.map((value) => ({ value, label: cardFormNames[value] }))}
              value={form}
              onChange={(value) => change({ form: cardForms.find((f) => f === value) ?? 'new' })}
            />
          </SimpleGrid>
          <TextInput
            label={text.note}
            maxLength={500}
            autoComplete="off"
            value={note}
            onChange={(e) => change({ note: e.currentTarget.value })}
          />
          <FindMember
            label={text.addPerson}
            required={false}
            statuses={['official', 'unverified']}
            chosen={null}
            onChoose={(found) => {
              if (!found || people.some((p) => p.memberId === found.id)) return;
              const { id: memberId, fullName, orgName } = found;
              change({ people: [...people, { memberId, name: fullName, orgName }] });
            }}
            error={tried && people.length === 0 ? text.needPeople : undefined}
          />
          <People people={people} onChange={(next) => change({ people: next })} />
          <ErrorNote error={(draw.error ?? update.error)?.error} />
          <SaveFooter
            deed={editing ? text.save : text.do(people.length)}
            pending={draw.isPending || update.isPending}
            onClose={onClose}
          />
        </Stack>
      </DeedForm>
    </Modal>
  );
}

function People(props: {
  readonly people: readonly Person[];
  readonly onChange: (people: readonly Person[]) => void;
}) {
  const { people, onChange } = props;
  return (
    <>
      <Text fw={500}>{text.people(people.length)}</Text>
      {people.length > 0 && (
        <Table.ScrollContainer minWidth={500} mah={240} type="native">
          <Table aria-label={text.people(people.length)}>
            <Table.Tbody>
              {people.map((person) => (
                <Table.Tr key={person.memberId}>
                  <Table.Td>{person.name}</Table.Td>
                  <Table.Td>{person.orgName}</Table.Td>
                  <Table.Td w={48}>
                    <ActionIcon
                      variant="subtle"
                      color="gray"
                      aria-label={text.remove(person.name)}
                      onClick={() => onChange(people.filter((p) => p !== person))}
                    >
                      <IconX size={18} aria-hidden />
                    </ActionIcon>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </>
  );
}
