import { Button, Group, SimpleGrid, Text } from '@mantine/core';
import { type KeyboardEvent, type MouseEvent, useEffect, useRef } from 'react';
import { itemKind } from '../../../shared/entities/member-items.ts';
import { recordText } from '../../../shared/i18n/vi/record.ts';
import { FieldControl } from '../../fields/field-control.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { momentText } from '../../parts/moment-text.ts';
import classes from './item-list.module.css';
import type { ItemEditor, OpenRow } from './use-item-editor.ts';

const text = recordText.items;

interface Props {
  readonly editor: ItemEditor;
  readonly row: OpenRow;
  /** after saving or giving up: where the focus goes back to */
  readonly onDone: () => void;
}

/** A field that is left may show an error, which would move the button from under the mouse. */
const keepFocus = (event: MouseEvent): void => event.preventDefault();

/** A row being written, in its place: Enter goes on and at the end saves, Esc gives up, Ctrl+S saves. */
export function ItemRowEditor({ editor, row, onDone }: Props) {
  const box = useRef<HTMLFieldSetElement>(null);
  const { one, fields } = itemKind(row.kind);
  const focusFirst = () => box.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  // A fresh row begins at its first column.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each row that is opened
  useEffect(focusFirst, [row.kind, row.id]);

  const save = async (another: boolean) => {
    const saved = await editor.save(another);
    if (!saved)
      window.setTimeout(() => box.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(), 0);
    else if (another) focusFirst();
    else onDone();
  };
  const keys = (event: KeyboardEvent<HTMLFieldSetElement>) => {
    if (event.defaultPrevented) return;
    const from = event.target;
    if (event.key === 's' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      event.stopPropagation();
      void save(false);
      return;
    }
    const listOpen = from instanceof HTMLElement && from.getAttribute('aria-expanded') === 'true';
    if (event.key === 'Escape' && !listOpen) {
      event.preventDefault();
      event.stopPropagation();
      editor.cancel();
      onDone();
      return;
    }
    // Enter among the inputs of the row only: the form of the record lies around it.
    if (event.key !== 'Enter' || !(from instanceof HTMLInputElement)) return;
    event.preventDefault();
    event.stopPropagation();
    const inputs = [...(box.current?.querySelectorAll<HTMLElement>('input:not([type=hidden])') ?? [])];
    const next = inputs[inputs.indexOf(from) + 1];
    if (next) next.focus();
    else void save(row.id === null);
  };

  return (
    <fieldset
      ref={box}
      className={classes.row}
      onKeyDown={keys}
      aria-label={row.id === null ? text.add(one) : text.editOne(one)}
    >
      {editor.broughtFrom !== null && (
        <Text role="status" mb={4}>
          {text.broughtBack(momentText(editor.broughtFrom))}
        </Text>
      )}
      <SimpleGrid
        type="container"
        cols={{ base: 1, '480px': 2, '760px': 3 }}
        spacing="sm"
        verticalSpacing={6}
      >
        {Object.entries(fields).map(([name, def]) => (
          <FieldControl
            key={name}
            def={def}
            id={`dong-${row.kind}-${name}`}
            value={row.values[name] ?? ''}
            onChange={(value) => editor.change(name, value)}
            onBlur={() => undefined}
            error={editor.problems[name]}
          />
        ))}
      </SimpleGrid>
      <ErrorNote error={editor.failure} />
      <Group gap="sm" mt="xs">
        <Button
          variant="light"
          onMouseDown={keepFocus}
          onClick={() => void save(false)}
          loading={editor.saving}
        >
          {text.save}
        </Button>
        <Button
          variant="default"
          onMouseDown={keepFocus}
          onClick={() => {
            editor.cancel();
            onDone();
          }}
        >
          {text.cancel}
        </Button>
        <Text c="dimmed">{text.keys}</Text>
      </Group>
    </fieldset>
  );
}
