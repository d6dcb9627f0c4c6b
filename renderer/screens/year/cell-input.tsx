/** The cell that is being typed into. Enter goes down, Tab right, Escape gives up. */
import { type KeyboardEvent, useEffect, useRef } from 'react';
import classes from './rating-grid.module.css';
import type { TypingCell } from './use-typing.ts';

export function CellInput({ typing, label }: { readonly typing: TypingCell; readonly label: string }) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const box = input.current;
    box?.focus();
    // What was typed goes on at its end; nothing is marked that the next key would wipe out.
    box?.setSelectionRange(box.value.length, box.value.length);
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    // A word that is still being put together by the Vietnamese keyboard is no word yet.
    if (event.nativeEvent.isComposing) return;
    const goes: Readonly<Record<string, readonly [number, number]>> = {
      Enter: [1, 0],
      ArrowDown: [1, 0],
      ArrowUp: [-1, 0],
      Tab: [0, event.shiftKey ? -1 : 1],
    };
    const step = goes[event.key];
    if (step) {
      event.preventDefault();
      typing.commit(step);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      typing.cancel();
    }
  };
  return (
    <input
      ref={input}
      className={classes.input}
      aria-label={label}
      aria-invalid={typing.problem !== null}
      autoComplete="off"
      spellCheck={false}
      value={typing.text ?? ''}
      onChange={(e) => typing.change(e.currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={() => typing.commit(null)}
    />
  );
}
