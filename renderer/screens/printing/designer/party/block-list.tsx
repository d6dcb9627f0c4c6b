import { ActionIcon, Button, Group, Menu, Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconCopy, IconPlus, IconTrash } from '@tabler/icons-react';
import { type KeyboardEvent, useRef } from 'react';
import type { Block } from '../../../../../shared/documents/template.ts';
import { designerText } from '../../../../../shared/i18n/vi/designer.ts';
import classes from '../designer.module.css';
import { freeId, insertedAfter, moved, neighbour, without } from '../parts-list.ts';
import { excerptOf, newBlock } from './new-block.ts';

const text = designerText.blocks;
const most = 80;
// Keys of one literal object, in the order of a paper.
const kinds = Object.keys(text.kinds) as readonly Block['kind'][];

interface Props {
  readonly blocks: readonly Block[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  readonly onChange: (blocks: readonly Block[]) => void;
}

/** The parts of the paper in their order. */
export function BlockList({ blocks, chosen, onChoose, onChange }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const at = blocks.findIndex(({ id }) => id === chosen);
  const block = blocks[at];
  const put = (next: Block): void => {
    onChange(insertedAfter(blocks, chosen, next));
    onChoose(next.id);
  };
  const remove = (): void => {
    if (!block) return;
    const next = neighbour(blocks, block.id);
    onChange(without(blocks, block.id));
    if (next !== null) onChoose(next);
  };
  const onKey = (event: KeyboardEvent): void => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    if (event.altKey && chosen !== null) {
      onChange(moved(blocks, chosen, by === 1 ? 1 : -1));
      return;
    }
    const next = blocks[at + by];
    if (!next) return;
    onChoose(next.id);
    list.current?.querySelector<HTMLElement>(`[data-part="${next.id}"]`)?.focus();
  };
  return (
    <Stack gap="xs" className={classes.parts ?? ''}>
      <Title order={3} size="h5">
        {text.title}
      </Title>
      <ol ref={list} className={classes.partList}>
        {blocks.map((part) => (
          <li key={part.id}>
            <UnstyledButton
              className={classes.part ?? ''}
              data-part={part.id}
              aria-current={part.id === chosen}
              onClick={() => onChoose(part.id)}
              onKeyDown={onKey}
            >
              <Text fw={part.id === chosen ? 600 : 400}>{text.kinds[part.kind]}</Text>
              <Text c="dimmed" fz="sm" truncate>
                {excerptOf(part)}
              </Text>
            </UnstyledButton>
          </li>
        ))}
      </ol>
      <Group gap={4}>
        <ActionIcon
          size="lg"
          aria-label={text.up}
          title={text.up}
          disabled={at <= 0}
          onClick={() => chosen !== null && onChange(moved(blocks, chosen, -1))}
        >
          <IconArrowUp size={20} aria-hidden />
        </ActionIcon>
        <ActionIcon
          size="lg"
          aria-label={text.down}
          title={text.down}
          disabled={at < 0 || at === blocks.length - 1}
          onClick={() => chosen !== null && onChange(moved(blocks, chosen, 1))}
        >
          <IconArrowDown size={20} aria-hidden />
        </ActionIcon>
        <ActionIcon
          size="lg"
          aria-label={text.copy}
          title={text.copy}
          disabled={!block || blocks.length >= most}
          onClick={() => block && put({ ...block, id: freeId(blocks) })}
        >
          <IconCopy size={20} aria-hidden />
        </ActionIcon>
        <ActionIcon
          size="lg"
          aria-label={text.remove}
          title={blocks.length === 1 ? text.onlyOne : text.remove}
          disabled={blocks.length === 1}
          onClick={remove}
        >
          <IconTrash size={20} aria-hidden />
        </ActionIcon>
        <Text role="status" c="dimmed">
          {text.moved(at + 1, blocks.length)}
        </Text>
      </Group>
      <Menu position="bottom-start" withinPortal shadow="sm">
        <Menu.Target>
          <Button
            variant="default"
            leftSection={<IconPlus size={18} aria-hidden />}
            disabled={blocks.length >= most}
          >
            {text.add}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {kinds.map((kind) => (
            <Menu.Item key={kind} onClick={() => put(newBlock(kind, freeId(blocks)))}>
              {text.kinds[kind]}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Text c="dimmed" fz="sm">
        {text.keys}
      </Text>
    </Stack>
  );
}
