import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { CommitteeTerm } from '../../../shared/entities/committee.ts';
import { appText } from '../../../shared/i18n/vi/app.ts';
import { organisationText, committeeText as text } from '../../../shared/i18n/vi/organisation.ts';
import { committeeOps } from '../../../shared/ipc/committee.ts';
import { useCommand } from '../../api.ts';
import { DeedForm } from '../../parts/deed-form.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { notify } from '../../parts/notify.ts';
import { PartialDateInput } from '../../parts/partial-date-input.tsx';

interface Props {
  readonly orgId: number;
  /** null: a new one */
  readonly term: CommitteeTerm | null;
  readonly onClose: () => void;
}

/** A term of a committee: its name and its dates. */
export function TermForm({ orgId, term, onClose }: Props) {
  const save = useCommand('committee.saveTerm');
  const [tried, setTried] = useState(false);
  const [answers, setAnswers] = useState({
    name: term?.name ?? '',
    fromOn: term?.fromOn ?? '',
    untilOn: term?.untilOn ?? '',
    decision: term?.decision ?? '',
  });
  const change = (part: Partial<typeof answers>) => setAnswers({ ...answers, ...part });
  const checked = committeeOps['committee.saveTerm'].input.safeParse({
    id: term?.id ?? null,
    orgId,
    note: term?.note ?? '',
    ...answers,
  });
  const problem = (field: string) =>
    tried && !checked.success ? checked.error.issues.find((i) => i.path[0] === field)?.message : undefined;
  const send = () => {
    setTried(true);
    if (!checked.success) return;
    save.mutate(checked.data, {
      onSuccess: () => {
        notify.success(text.termSaved(answers.name));
        onClose();
      },
    });
  };
  const date = (field: 'fromOn' | 'untilOn', label: string) => {
    const error = problem(field) === undefined ? undefined : text.wholeDay;
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
    <Modal opened onClose={onClose} title={term ? text.mendTerm(term.name) : text.addTerm} size="lg">
      <DeedForm onSave={send}>
        <Stack gap="sm">
          <TextInput
            label={text.termName}
            placeholder={text.termExample}
            withAsterisk
            data-autofocus
            maxLength={120}
            autoComplete="off"
            value={answers.name}
            error={problem('name')}
            onChange={(e) => change({ name: e.currentTarget.value })}
          />
          <Group grow align="flex-start">
            {date('fromOn', text.fromOn)}
            {date('untilOn', text.untilOn)}
          </Group>
          <TextInput
            label={organisationText.decision}
            maxLength={300}
            autoComplete="off"
            value={answers.decision}
            onChange={(e) => change({ decision: e.currentTarget.value })}
          />
          <ErrorNote error={save.error?.error} />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {appText.cancel}
            </Button>
            <Button type="submit" loading={save.isPending}>
              {text.saveTerm}
            </Button>
          </Group>
        </Stack>
      </DeedForm>
    </Modal>
  );
}
