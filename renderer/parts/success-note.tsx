import { Button, Group, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { stepsText } from '../../shared/i18n/vi/steps.ts';
import { call } from '../api.ts';
import { requestUndo } from './undo-request.ts';

/** A success said longer after a deed than this is not about the deed. */
const freshMs = 4000;

/** What was done and, when it was a step that can be taken back, the way to do so. */
export function SuccessNote({ text, onDone }: { text: string; onDone: () => void }) {
  const [undoable, setUndoable] = useState(false);
  useEffect(() => {
    let gone = false;
    void call('step.last', {}).then((answer) => {
      if (gone || !answer.ok || !answer.value) return;
      const { at, fixed } = answer.value;
      setUndoable(fixed === null && Date.now() - Date.parse(at) < freshMs);
    });
    return () => {
      gone = true;
    };
  }, []);
  return (
    <Group gap="sm" justify="space-between" wrap="nowrap">
      <Text>{text}</Text>
      {undoable && (
        <Button
          variant="default"
          size="compact-md"
          miw="max-content"
          onClick={() => {
            onDone();
            requestUndo();
          }}
        >
          {stepsText.undo}
        </Button>
      )}
    </Group>
  );
}
