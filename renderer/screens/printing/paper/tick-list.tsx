/** A list of tick boxes with "all" and "none", and how many are ticked. */
import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { documentText } from '../../../../shared/i18n/vi/document.ts';
import classes from './tick-list.module.css';
import type { Ticked } from './use-subjects.ts';

const text = documentText.subjects;

interface Props {
  readonly label: string;
  readonly items: readonly { readonly id: number; readonly label: string }[];
  readonly ticked: Ticked;
}

export function TickList({ label, items, ticked: { ids, set } }: Props) {
  const isTicked = new Set(ids);
  const toggle = (id: number, on: boolean): void => set(on ? [...ids, id] : ids.filter((i) => i !== id));
  const all = () => set([...ids, ...items.map(({ id }) => id).filter((id) => !isTicked.has(id))]);
  return (
    <Stack gap={6}>
      <Checkbox.Group label={label} value={ids.map(String)}>
        <div className={classes.list}>
          {items.map((item) => (
            <Checkbox
              key={item.id}
              value={String(item.id)}
              label={item.label}
              onChange={(e) => toggle(item.id, e.currentTarget.checked)}
            />
          ))}
        </div>
      </Checkbox.Group>
      <Group gap="xs">
        <Text role="status">{ids.length === 0 ? text.noneTicked : text.ticked(ids.length)}</Text>
        <Button variant="subtle" color="gray" size="compact-md" onClick={all}>
          {text.all}
        </Button>
        <Button
          variant="subtle"
          color="gray"
          size="compact-md"
          disabled={ids.length === 0}
          onClick={() => set([])}
        >
          {text.clear}
        </Button>
      </Group>
    </Stack>
  );
}
