// biome-ignore-all lint/a11y/useSemanticElements: a grid of virtual rows, one key per person, pointed at by aria-activedescendant.
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus, its cells never.
import { Button, Group, Text } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useRef, useState } from 'react';
import { handoverText as text } from '../../../../shared/i18n/vi/handover.ts';
import { type DossierMark, dossierMarks, type HandoverMember } from '../../../../shared/ipc/handover.ts';
import { countDeed } from './count-keys.ts';
import classes from './dossier-grid.module.css';

const rowHeight = 44;

interface Props {
  readonly members: readonly HandoverMember[];
  readonly marks: Readonly<Record<string, DossierMark>>;
  /** whose dossier the register of loans says is out */
  readonly lent: ReadonlySet<number>;
  readonly onMark: (id: number, mark: DossierMark | null) => void;
}

export function DossierGrid({ members, marks, lent, onMark }: Props) {
  const [active, setActive] = useState(0);
  const grid = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: members.length,
    getScrollElement: () => grid.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  });
  const here = Math.min(active, members.length - 1);
  const show = (index: number) => {
    setActive(index);
    virtual.scrollToIndex(index, { align: 'auto' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const deed = countDeed(event.key, { active: here, count: members.length });
    const member = members[here];
    if (!deed || !member) return;
    event.preventDefault();
    event.stopPropagation();
    if (deed.type === 'move') return show(deed.to);
    onMark(member.id, deed.mark);
    // One key per person: the next one is under the hand at once.
    show(Math.min(here + 1, members.length - 1));
  };
  return (
    <div
      ref={grid}
      role="grid"
      tabIndex={0}
      aria-label={text.list}
      aria-rowcount={members.length}
      aria-activedescendant={`dossier-${here}`}
      className={classes.grid}
      onKeyDown={onKeyDown}
    >
      <div className={classes.rows} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const member = members[index];
          if (!member) return null;
          const mark = marks[String(member.id)];
          return (
            <div
              key={member.id}
              id={`dossier-${index}`}
              role="row"
              tabIndex={-1}
              aria-rowindex={index + 1}
              aria-selected={index === here}
              className={classes.row}
              data-active={index === here || undefined}
              style={{ transform: `translateY(${start}px)`, height: rowHeight }}
              onMouseDown={() => setActive(index)}
            >
              <span role="gridcell" className={classes.number}>
                {index + 1}
              </span>
              <span role="gridcell" className={classes.name}>
                {member.name}
              </span>
              <Text component="span" role="gridcell" c="dimmed" truncate className={classes.org}>
                {lent.has(member.id) ? `${member.orgName} · ${text.onLoan}` : member.orgName}
              </Text>
              <Group role="gridcell" gap={4} wrap="nowrap">
                {dossierMarks.map((one) => (
                  <Button
                    key={one}
                    tabIndex={-1}
                    size="compact-md"
                    variant={mark === one ? 'filled' : 'default'}
                    color={one === 'there' ? 'teal.8' : 'orange.9'}
                    aria-pressed={mark === one}
                    aria-label={`${text.marks[one]}: ${member.name}`}
                    onClick={() => {
                      onMark(member.id, mark === one ? null : one);
                      grid.current?.focus();
                    }}
                  >
                    {text.marks[one]}
                  </Button>
                ))}
              </Group>
            </div>
          );
        })}
      </div>
    </div>
  );
}
