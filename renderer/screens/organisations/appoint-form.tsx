/** A member takes up a post: only those who may on that day can be chosen. */
import { Button, Group, Modal, NativeSelect, Select, Stack, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import {
  type CommitteePost,
  type CommitteeTerm,
  committeePosts,
} from '../../../shared/entities/committee.ts';
import { appText } from '../../../shared/i18n/vi/app.ts';
import { organisationText, committeeText as text } from '../../../shared/i18n/vi/organisation.ts';
import { committeeOps } from '../../../shared/ipc/committee.ts';
import type { OrganisationAsOf } from '../../../shared/ipc/organisation.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { useCommand, useOp } from '../../api.ts';
import { DeedForm } from '../../parts/deed-form.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { notify } from '../../parts/notify.ts';
import { PartialDateInput } from '../../parts/partial-date-input.tsx';

interface Props {
  readonly org: OrganisationAsOf;
  readonly day: string;
  readonly terms: readonly CommitteeTerm[];
  readonly onClose: () => void;
}

const posts = Object.entries(committeePosts).map(([value, label]) => ({ value, label }));
const isWhole = (iso: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(iso);

export function AppointForm({ org, day, terms, onClose }: Props) {
  const appoint = useCommand('committee.appoint');
  const [tried, setTried] = useState(false);
  const [words, setWords] = useState('');
  const [asked] = useDebouncedValue(words, 200);
  const [answers, setAnswers] = useState({
    memberId: null as number | null,
    post: 'secretary' as CommitteePost,
    fromOn: day,
    untilOn: '',
    termId: terms.find((t) => t.untilOn === '' || t.untilOn > day)?.id ?? null,
    decision: '',
  });
  const change = (part: Partial<typeof answers>) => setAnswers({ ...answers, ...part });
  const from = isWhole(answers.fromOn) ? answers.fromOn : day;
  const [name, setName] = useState('');
  // The chosen name stands in the box: it is no question of its own.
  const eligible = useOp(
    'committee.eligible',
    { orgId: org.id, day: from, words: asked === name ? '' : asked },
    { keepPrevious: true },
  );
  const people = (eligible.data ?? []).map((m) => ({
    value: String(m.id),
    label: [m.name, formatDate(m.bornOn), m.orgName].filter((part) => part !== '').join(', '),
  }));
  const checked = committeeOps['committee.appoint'].input.safeParse({ orgId: org.id, ...answers });
  const problem = (field: string, said: string) =>
    tried && !checked.success && checked.error.issues.some((i) => i.path[0] === field) ? said : undefined;
  const send = () => {
    setTried(true);
    if (!checked.success) return;
    appoint.mutate(checked.data, {
      onSuccess: () => {
        notify.success(text.appointed(name.split(',')[0] ?? '', committeePosts[answers.post]));
        onClose();
      },
    });
  };
  const date = (field: 'fromOn' | 'untilOn', label: string) => {
    const error = problem(field, text.wholeDay);
    return (
      <PartialDateInput
        label={label}
        required={field === 'fromOn'}
        value={answers[field]}
        onChange={(iso) => change({ [field]: iso })}
        {...(error === undefined ? {} : { error })}
      />
    );
  };
  return (
    <Modal opened onClose={onClose} title={text.appointTitle(org.name)} size="lg">
      <DeedForm onSave={send}>
        <Stack gap="sm">
          <Select
            label={text.member}
            description={text.memberHint}
            nothingFoundMessage={text.memberNone}
            withAsterisk
            data-autofocus
            searchable
            data={people}
            filter={({ options }) => options}
            searchValue={words}
            onSearchChange={setWords}
            value={answers.memberId === null ? null : String(answers.memberId)}
            onChange={(id, option) => {
              setName(option?.label ?? '');
              change({ memberId: id === null ? null : Number(id) });
            }}
            error={problem('memberId', text.chooseMember)}
          />
          <Group grow align="flex-start">
            <NativeSelect
              label={text.post}
              data={posts}
              value={answers.post}
              // The options are the posts themselves.
              onChange={(e) => change({ post: e.currentTarget.value as CommitteePost })}
            />
            <NativeSelect
              label={text.term}
              data={[
                { value: '', label: text.noTermChosen },
                ...terms.map((t) => ({ value: String(t.id), label: t.name })),
              ]}
              value={answers.termId === null ? '' : String(answers.termId)}
              onChange={(e) =>
                change({ termId: e.currentTarget.value === '' ? null : Number(e.currentTarget.value) })
              }
            />
          </Group>
          <Group grow align="flex-start">
            {date('fromOn', text.heldFrom)}
            {date('untilOn', text.heldUntil)}
          </Group>
          <TextInput
            label={organisationText.decision}
            maxLength={300}
            autoComplete="off"
            value={answers.decision}
            onChange={(e) => change({ decision: e.currentTarget.value })}
          />
          <ErrorNote error={appoint.error?.error} />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {appText.cancel}
            </Button>
            <Button type="submit" loading={appoint.isPending}>
              {text.appointDo}
            </Button>
          </Group>
        </Stack>
      </DeedForm>
    </Modal>
  );
}
