import { Button, Group, List, ScrollArea, Stack, Text, Textarea } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { commendationText as text } from '../../../shared/i18n/vi/commendation.ts';
import type { CommendationSubject } from '../../../shared/ipc/commendation.ts';
import { useOp } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import type { Subject } from './commendation-answers.ts';

interface Props {
  readonly subject: CommendationSubject;
  readonly onTake: (subjects: readonly Subject[]) => void;
  readonly onClose: () => void;
}

/** Names pasted from a list: those recognised are taken over, the others stay named for the person to look up. */
export function CommendationPaste({ subject, onTake, onClose }: Props) {
  const [pasted, setPasted] = useState('');
  const [asked] = useDebouncedValue(pasted, 300);
  const found = useOp(
    'commendation.find',
    { subject, text: asked },
    { enabled: asked.trim() !== '', keepPrevious: true },
  );
  const lines = asked.trim() === '' ? [] : (found.data ?? []);
  const known = lines.flatMap((line) => line.subject ?? []);
  const unknown = lines.filter((line) => line.subject === null);
  return (
    <Stack gap="xs">
      <Textarea
        label={text.pasteBox}
        description={text.pasteHint}
        rows={3}
        data-autofocus
        value={pasted}
        onChange={(e) => setPasted(e.currentTarget.value)}
      />
      <ErrorNote error={asked.trim() === '' ? null : found.error?.error} />
      {lines.length > 0 && <Text role="status">{text.pasteFound(known.length, lines.length)}</Text>}
      {unknown.length > 0 && (
        <ScrollArea.Autosize mah={120} type="auto">
          <List>
            {unknown.map(({ line, others }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two pasted lines may be the same
              <List.Item key={i}>
                {line}: {others.length === 0 ? text.pasteUnknown : text.pasteSeveral(others)}
              </List.Item>
            ))}
          </List>
        </ScrollArea.Autosize>
      )}
      <Group gap="xs">
        <Button disabled={known.length === 0 || asked !== pasted} onClick={() => onTake(known)}>
          {text.pasteTake(known.length)}
        </Button>
        <Button variant="default" onClick={onClose}>
          {text.pasteBack}
        </Button>
      </Group>
    </Stack>
  );
}
