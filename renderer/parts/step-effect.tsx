import { List, Text } from '@mantine/core';
import { stepsText as text } from '../../shared/i18n/vi/steps.ts';
import type { StepEffect as Effect } from '../../shared/ipc/step.ts';

/** What taking a step back changes, line by line. */
export function StepEffect({ effect }: { effect: Effect }) {
  return (
    <>
      <Text fw={600}>{effect.again ? text.willRedo : text.willUndo}</Text>
      <List>
        {effect.sentences.map((sentence) => (
          <List.Item key={sentence}>{sentence}</List.Item>
        ))}
        {effect.more > 0 && <List.Item>{text.moreChanges(effect.more)}</List.Item>}
      </List>
    </>
  );
}
