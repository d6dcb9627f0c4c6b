import { Button, Menu, Text, Textarea } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type ReactNode, useId, useRef } from 'react';
import { designerText } from '../../../../shared/i18n/vi/designer.ts';
import classes from './designer.module.css';
import { useMarks } from './marks-of.tsx';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly maxLength: number;
  readonly hint?: string;
  /** one line only: Enter and pasted line breaks become spaces */
  readonly single?: boolean;
  /** where the label is already said beside it, e.g. in a table */
  readonly bare?: boolean;
}

/** A text with marks: they are put in from a list with explanations; those that mean nothing are told while typing. */
export function MarkText({ label, value, onChange, maxLength, hint, single = false, bare = false }: Props) {
  const box = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const { unknownIn } = useMarks();
  const unknown = unknownIn(value);
  const set = (next: string): void => onChange(single ? next.replace(/\s*\n\s*/g, ' ') : next);

  const insert = (name: string): void => {
    const [from, to] = [
      box.current?.selectionStart ?? value.length,
      box.current?.selectionEnd ?? value.length,
    ];
    const mark = `[${name}]`;
    const next = value.slice(0, from) + mark + value.slice(to);
    if (next.length > maxLength) return;
    set(next);
    // After the menu has given the focus back.
    window.setTimeout(() => {
      box.current?.focus();
      box.current?.setSelectionRange(from + mark.length, from + mark.length);
    }, 50);
  };

  return (
    <div>
      <div className={classes.labelled}>
        {bare ? (
          <span />
        ) : (
          <Text component="label" htmlFor={id} fw={600}>
            {label}
          </Text>
        )}
        <InsertMark label={label} onInsert={insert} />
      </div>
      <Textarea
        ref={box}
        id={id}
        {...(bare ? { 'aria-label': label } : {})}
        {...(hint === undefined ? {} : { description: hint })}
        autosize
        minRows={single ? 1 : 4}
        maxRows={single ? 3 : 14}
        maxLength={maxLength}
        autoComplete="off"
        value={value}
        error={unknown.length > 0 ? designerText.marks.unknown(unknown) : null}
        onChange={(e) => set(e.currentTarget.value)}
      />
    </div>
  );
}

interface InsertProps {
  readonly label: string;
  readonly onInsert: (name: string) => void;
}

function InsertMark({ label, onInsert }: InsertProps): ReactNode {
  const { groups } = useMarks();
  return (
    <Menu position="bottom-end" withinPortal shadow="sm" width={380}>
      <Menu.Target>
        <Button
          size="compact-md"
          fz="sm"
          variant="subtle"
          color="gray"
          aria-label={`${designerText.marks.insert}: ${label}`}
          leftSection={<IconPlus size={16} aria-hidden />}
        >
          {designerText.marks.insert}
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={classes.marks ?? ''}>
        {groups.map((group) => (
          <div key={group.label}>
            <Menu.Label>{group.label}</Menu.Label>
            {group.marks.map(({ name, says }) => (
              <Menu.Item key={name} py={4} onClick={() => onInsert(name)}>
                <Text span fw={500}>
                  [{name}]
                </Text>{' '}
                <Text span c="dimmed" fz="sm">
                  {says}
                </Text>
              </Menu.Item>
            ))}
          </div>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
