/** Who is commended: found by name, taken from the tree, or pasted; beside each what would keep them. */
import { ActionIcon, Button, Group, Stack, Table, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { activeStatuses } from '../../../shared/entities/member-state.ts';
import { commendationText as text } from '../../../shared/i18n/vi/commendation.ts';
import type {
  CheckedSubject,
  CommendationCheck,
  CommendationSubject,
} from '../../../shared/ipc/commendation.ts';
import { useOp } from '../../api.ts';
import { FindMember } from '../../parts/find-member.tsx';
import { OrganisationChoice } from '../../parts/organisation-choice.tsx';
import { type CommendationAnswers, type Subject, withSubjects } from './commendation-answers.ts';
import { CommendationPaste } from './commendation-paste.tsx';

interface Props {
  readonly answers: CommendationAnswers;
  readonly checked: CommendationCheck | undefined;
  readonly onChange: (part: Partial<CommendationAnswers>) => void;
}

export function CommendationSubjects({ answers, checked, onChange }: Props) {
  const [pasting, setPasting] = useState<CommendationSubject | null>(null);
  const opener = useRef<HTMLButtonElement | null>(null);
  const organisations = useOp('organisation.list', {}).data ?? [];
  const add = (subject: CommendationSubject, more: readonly Subject[]) =>
    onChange({ [subject]: withSubjects(answers[subject], more) });
  const openPaste = (subject: CommendationSubject, button: HTMLButtonElement) => {
    opener.current = button;
    setPasting(subject);
  };
  // The box takes the focus away with it: it goes back to the button that opened the box.
  const closePaste = () => {
    setPasting(null);
    opener.current?.focus();
  };
  return (
    <Stack gap="xs" role="group" aria-label={text.subjects}>
      <Group align="flex-end" gap="sm" grow preventGrowOverflow={false}>
        <FindMember
          label={text.addMember}
          required={false}
          statuses={activeStatuses}
          chosen={null}
          onChoose={(found) =>
            found && add('members', [{ id: found.id, name: found.fullName, orgName: found.orgName }])
          }
        />
        <OrganisationChoice
          label={text.addOrganisation}
          none={text.chooseOrganisation}
          value={null}
          onChange={(id) => {
            const found = organisations.find((o) => o.id === id);
            if (found) add('organisations', [{ id: found.id, name: found.name, orgName: '' }]);
          }}
        />
        <Button variant="default" onClick={(e) => openPaste('members', e.currentTarget)}>
          {text.pasteMembers}
        </Button>
        <Button variant="default" onClick={(e) => openPaste('organisations', e.currentTarget)}>
          {text.pasteOrganisations}
        </Button>
      </Group>
      {pasting && (
        <CommendationPaste
          key={pasting}
          subject={pasting}
          onTake={(more) => {
            add(pasting, more);
            closePaste();
          }}
          onClose={closePaste}
        />
      )}
      <Chosen answers={answers} checked={checked} onChange={onChange} />
    </Stack>
  );
}

function Chosen({ answers, checked, onChange }: Props) {
  const { members, organisations } = answers;
  if (members.length + organisations.length === 0) return <Text c="dimmed">{text.nobody}</Text>;
  const rows = (subject: CommendationSubject) =>
    answers[subject].map((one) => (
      <Table.Tr key={`${subject}/${one.id}`}>
        <Table.Td>{one.name}</Table.Td>
        <Table.Td>{subject === 'members' ? one.orgName : text.organisations}</Table.Td>
        <Table.Td>
          <Outcome check={checked?.[subject].find((s) => s.id === one.id)} />
        </Table.Td>
        <Table.Td w={48}>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={text.remove(one.name)}
            onClick={() => onChange({ [subject]: answers[subject].filter((s) => s !== one) })}
          >
            <IconX size={18} aria-hidden />
          </ActionIcon>
        </Table.Td>
      </Table.Tr>
    ));
  return (
    <>
      <Text fw={500}>{text.whom(members.length, organisations.length)}</Text>
      <Table.ScrollContainer minWidth={620} mah={180} type="native">
        <Table aria-label={text.subjects}>
          <Table.Tbody>
            {rows('organisations')}
            {rows('members')}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </>
  );
}

function Outcome({ check }: { readonly check: CheckedSubject | undefined }) {
  if (!check) return null;
  if (check.refusal !== null)
    return (
      <Text c="var(--mantine-color-error)" span>
        {check.refusal}
      </Text>
    );
  return check.warnings.length === 0 ? text.mayBe : check.warnings.join(' ');
}
