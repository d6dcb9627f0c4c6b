/** Typing into a cell: what stands in it, and what becomes of it by Enter, Tab, Escape or going elsewhere. */
import { useRef, useState } from 'react';
import type { CellEdit, CockpitColumn } from './cockpit-columns.ts';

export interface TypingCell {
  /** null = nobody is typing */
  readonly text: string | null;
  /** why it cannot be recorded as it stands */
  readonly problem: string | null;
  readonly change: (text: string) => void;
  /** records it and goes on by so many rows and columns; null = the person has gone elsewhere already */
  readonly commit: (step: readonly [rows: number, columns: number] | null) => void;
  readonly cancel: () => void;
}

interface Args {
  readonly column: CockpitColumn | undefined;
  readonly onEdit: (edit: CellEdit) => void;
  readonly onStep: (step: readonly [rows: number, columns: number]) => void;
  readonly focusGrid: () => void;
}

export function useTyping({ column, onEdit, onStep, focusGrid }: Args): TypingCell & {
  readonly start: (text: string) => void;
} {
  const [state, setState] = useState<{ readonly text: string; readonly problem: string | null } | null>(null);
  // Leaving the field and the key that caused it come one after the other, before anything is drawn anew.
  const open = useRef<string | null>(null);
  const put = (text: string | null, problem: string | null = null) => {
    open.current = text;
    setState(text === null ? null : { text, problem });
  };
  return {
    text: state?.text ?? null,
    problem: state?.problem ?? null,
    start: (text) => put(text),
    change: (text) => put(text),
    commit(step) {
      const typed = open.current;
      if (typed === null || !column?.read) return;
      const reading = column.read(typed);
      if (!reading.ok) return put(typed, reading.problem);
      put(null);
      onEdit(reading.edit);
      if (!step) return;
      onStep(step);
      focusGrid();
    },
    cancel() {
      put(null);
      focusGrid();
    },
  };
}
