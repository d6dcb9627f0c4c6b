/** Entries as sentences, newest first; as many as one scrolls to, of whom only those on the screen are drawn. */
import { Anchor, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { logText as text } from '../../../../shared/i18n/vi/log.ts';
import type { LogEntry } from '../../../../shared/ipc/log.ts';
import { momentText } from '../../../parts/moment-text.ts';
import classes from './log.module.css';

interface Props {
  readonly entries: readonly LogEntry[];
  /** asked when the last of them comes onto the screen; null: there are no older ones */
  readonly onEnd: (() => void) | null;
}

export function LogList({ entries, onEnd }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: entries.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 64,
    getItemKey: (index) => entries[index]?.number ?? index,
    overscan: 8,
  });
  const items = rows.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= entries.length - 5) onEnd?.();
  }, [last, entries.length, onEnd]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard
    <section ref={scroller} className={classes.list} tabIndex={0} aria-label={text.title}>
      <ul className={classes.body} style={{ height: rows.getTotalSize() }}>
        {items.map(({ index, start, key }) => {
          const entry = entries[index];
          return (
            entry && (
              <li
                key={key}
                ref={rows.measureElement}
                data-index={index}
                className={classes.row}
                style={{ transform: `translateY(${start}px)` }}
              >
                <Entry entry={entry} />
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
}

function Entry({ entry }: { readonly entry: LogEntry }) {
  const { number, at, actor, what, ground, memberId, stepId } = entry;
  return (
    <>
      <div className={classes.when}>
        {momentText(at)}
        <Text c="dimmed" size="sm">
          {text.number(number)}
        </Text>
      </div>
      <div className={classes.what}>
        <b>{actor}</b> {what}.{ground !== '' && <Text c="dimmed">{text.ground(ground)}</Text>}
      </div>
      <div className={classes.links}>
        {memberId !== null && (
          <Anchor
            aria-label={text.openMemberOf(number)}
            renderRoot={(props) => (
              <Link to="/dang-vien/$id" params={{ id: String(memberId) }} search={{}} {...props} />
            )}
          >
            {text.openMember}
          </Anchor>
        )}
        {stepId !== null && (
          <Anchor
            aria-label={text.openStepOf(number)}
            renderRoot={(props) => <Link to="/cac-buoc" search={{ buoc: stepId }} {...props} />}
          >
            {text.openStep}
          </Anchor>
        )}
      </div>
    </>
  );
}
