/** A code from paper opened again: the line as it was printed, and what has become of its figures. */
import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type FormEvent, useEffect, useState } from 'react';
import { reportIssueText as text } from '../../../../shared/i18n/vi/report-issue.ts';
import { useOp } from '../../../api.ts';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { Loading } from '../../../parts/loading.tsx';
import { FoundLine } from './found-line.tsx';
import { IssueList } from './issue-list.tsx';

/** Where the form of a code is said, so that the box can point at it. */
const hintId = 'look-up-hint';

export function LookUpPanel() {
  const search = useSearch({ from: '/bao-cao' });
  const { ma = '' } = search;
  const navigate = useNavigate();
  const [typed, setTyped] = useState(ma);
  useEffect(() => setTyped(ma), [ma]);
  const found = useOp('code.find', { code: ma }, { enabled: ma !== '' });
  const open = (code: string) =>
    void navigate({
      to: '/bao-cao',
      search: { ...search, ma: code.trim() === '' ? undefined : code.trim() },
    });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    open(typed);
  };
  return (
    <Stack>
      <form onSubmit={submit}>
        <Group align="end">
          <TextInput
            label={text.lookUp.label}
            aria-describedby={hintId}
            value={typed}
            autoComplete="off"
            spellCheck={false}
            maxLength={40}
            w={320}
            data-autofocus
            onChange={(e) => setTyped(e.currentTarget.value)}
          />
          <Button
            type="submit"
            leftSection={<IconSearch size={18} aria-hidden />}
            disabled={typed.trim() === ''}
          >
            {text.lookUp.find}
          </Button>
        </Group>
        <Text id={hintId} c="dimmed" mt={4}>
          {text.lookUp.hint}
        </Text>
      </form>
      <ErrorNote error={found.error?.error} />
      {ma !== '' && found.isPending && <Loading />}
      {ma !== '' && found.data && <FoundLine found={found.data} onOpen={open} />}
      {(ma === '' || found.error) && <IssueList />}
    </Stack>
  );
}
