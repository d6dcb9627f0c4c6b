import { Button, Checkbox, Group, Stack, Table, Text, Title } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { peopleText as text } from '../../../../shared/i18n/vi/people.ts';
import { safetyText } from '../../../../shared/i18n/vi/safety.ts';
import type { PersonLine } from '../../../../shared/ipc/people.ts';
import { formatDate } from '../../../../shared/text/dates.ts';
import { useOp } from '../../../api.ts';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { Loading } from '../../../parts/loading.tsx';
import { momentDay, momentText } from '../../../parts/moment-text.ts';
import { useMay } from '../../../parts/rights/use-may.ts';
import { AddPerson } from './add-person.tsx';
import { ChangePerson } from './change-person.tsx';
import { PersonPassword } from './person-password.tsx';
import { ShutOut } from './shut-out.tsx';

type Deed = 'change' | 'password' | 'shutOut';
type Doing = { readonly deed: 'add' } | { readonly deed: Deed; readonly person: PersonLine };

export function PeopleTable() {
  const mayRead = useMay('log');
  const mayKeep = useMay('keep');
  const info = useOp('register.status', {}).data?.open;
  const people = useOp('people.list', {}, { enabled: mayRead });
  const [doing, setDoing] = useState<Doing | null>(null);
  const [withLeft, setWithLeft] = useState(false);
  const practice = info?.practice === true;
  if (!mayRead) return <Text c="dimmed">{text.noRight}</Text>;
  if (people.error) return <ErrorNote error={people.error.error} />;
  if (!people.data || !info) return <Loading />;
  const left = people.data.filter(({ leftOn }) => leftOn !== '').length;
  const shown = people.data.filter(({ leftOn }) => withLeft || leftOn === '');
  const close = () => setDoing(null);

  return (
    <Stack gap="xs">
      <Group justify="space-between" align="flex-start">
        <div>
          <Title order={2}>{text.title}</Title>
          <Text c="dimmed">{practice ? text.practice : mayKeep ? text.note : text.onlyKeeper}</Text>
        </div>
        {mayKeep && !practice && (
          <Button
            leftSection={<IconUserPlus size={18} aria-hidden />}
            onClick={() => setDoing({ deed: 'add' })}
          >
            {text.add}
          </Button>
        )}
      </Group>
      <Table.ScrollContainer minWidth={780}>
        <Table striped horizontalSpacing="xs" aria-label={text.title}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{text.columns.name}</Table.Th>
              <Table.Th>{text.columns.role}</Table.Th>
              <Table.Th>{text.columns.account}</Table.Th>
              <Table.Th>{text.columns.rights}</Table.Th>
              <Table.Th>{text.columns.since}</Table.Th>
              <Table.Th>{text.columns.lastOpened}</Table.Th>
              {mayKeep && !practice && <Table.Th>{text.columns.deeds}</Table.Th>}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {shown.map((person) => (
              <Table.Tr key={person.id}>
                <Table.Td>
                  <Text fw={600}>{person.name}</Text>
                  {person.id === info.person.id && <Text c="dimmed">{text.you}</Text>}
                </Table.Td>
                <Table.Td>{safetyText.roles[person.role]}</Table.Td>
                <Table.Td>{person.account}</Table.Td>
                <Table.Td maw={300}>
                  {text.rightsOf(person.role)}
                  {person.restricted && `; ${text.restrictedToo}`}
                </Table.Td>
                <Table.Td>{momentDay(person.since)}</Table.Td>
                <Table.Td>
                  {person.id === info.person.id ? text.openNow : lastOpened(person, practice)}
                </Table.Td>
                {mayKeep && !practice && (
                  <Table.Td>
                    {person.leftOn === '' && (
                      <Deeds
                        person={person}
                        self={person.id === info.person.id}
                        onDeed={(deed) => setDoing({ deed, person })}
                      />
                    )}
                  </Table.Td>
                )}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {left > 0 && (
        <Checkbox
          label={text.showLeft(left)}
          checked={withLeft}
          onChange={(e) => setWithLeft(e.currentTarget.checked)}
        />
      )}
      {doing?.deed === 'add' && <AddPerson onClose={close} />}
      {doing?.deed === 'change' && <ChangePerson person={doing.person} onClose={close} />}
      {doing?.deed === 'password' && <PersonPassword person={doing.person} onClose={close} />}
      {doing?.deed === 'shutOut' && <ShutOut person={doing.person} onClose={close} />}
    </Stack>
  );
}

function lastOpened({ leftOn, hasPassword, lastOpened: last }: PersonLine, practice: boolean): string {
  if (leftOn !== '') return text.leftOn(formatDate(leftOn));
  if (!hasPassword && !practice) return text.noPassword;
  return last === '' ? text.notYet : momentText(last);
}

interface DeedsProps {
  readonly person: PersonLine;
  /** one's own password is set below, and nobody shuts oneself out */
  readonly self: boolean;
  readonly onDeed: (deed: Deed) => void;
}

function Deeds({ person, self, onDeed }: DeedsProps) {
  const deeds: readonly (readonly [Deed, string])[] = [
    ['change', text.change],
    ...(self
      ? []
      : ([
          ['password', text.setPassword],
          ['shutOut', text.shutOut],
        ] as const)),
  ];
  return (
    <Stack gap={0} align="flex-start">
      {deeds.map(([deed, label]) => (
        <Button
          key={deed}
          variant="subtle"
          color="gray"
          size="compact-md"
          aria-label={text.deedOf(label, person.name)}
          onClick={() => onDeed(deed)}
        >
          {label}
        </Button>
      ))}
    </Stack>
  );
}
