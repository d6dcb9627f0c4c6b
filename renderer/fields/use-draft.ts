/**
 * Half-filled forms survive a closed window and a power cut: what is typed goes into the encrypted register a
 * moment later, and at once when the screen is left.
 */
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { call } from '../api.ts';

export interface FoundDraft {
  readonly body: string;
  readonly savedAt: string;
}

export interface DraftKeeper {
  /** a draft of an earlier time, until it is used or dropped */
  readonly found: FoundDraft | null;
  readonly keep: (body: string) => void;
  readonly drop: () => Promise<void>;
  /** the found draft was taken into the form */
  readonly taken: () => void;
}

const pauseBeforeKeeping = 800;

const keepers = new Set<() => Promise<void>>();

/** Keeps at once whatever was typed in this moment: the register is about to be locked. */
export const keepDrafts = (): Promise<unknown> => Promise.all([...keepers].map((keep) => keep()));

export function useDraft(key: string): DraftKeeper {
  const [found, setFound] = useState<FoundDraft | null>(null);
  const waiting = useRef<{ readonly key: string; readonly body: string } | null>(null);
  const timer = useRef<number | undefined>(undefined);
  const client = useQueryClient();
  /** The status line counts the drafts; keeping one is no change of the register. */
  const recount = useCallback(() => client.invalidateQueries({ queryKey: ['draft.list'] }), [client]);

  const flush = useCallback(async () => {
    window.clearTimeout(timer.current);
    const draft = waiting.current;
    waiting.current = null;
    if (!draft) return;
    await call('draft.save', draft);
    await recount();
  }, [recount]);

  useEffect(() => {
    let gone = false;
    setFound(null);
    keepers.add(flush);
    void call('draft.get', { key }).then((draft) => {
      if (!gone && draft.ok) setFound(draft.value);
    });
    return () => {
      gone = true;
      keepers.delete(flush);
      void flush();
    };
  }, [key, flush]);

  return {
    found,
    keep: useCallback(
      (body: string) => {
        waiting.current = { key, body };
        window.clearTimeout(timer.current);
        timer.current = window.setTimeout(() => void flush(), pauseBeforeKeeping);
      },
      [key, flush],
    ),
    drop: useCallback(async () => {
      window.clearTimeout(timer.current);
      waiting.current = null;
      setFound(null);
      await call('draft.drop', { key });
      await recount();
    }, [key, recount]),
    taken: useCallback(() => setFound(null), []),
  };
}
