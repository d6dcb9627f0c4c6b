/**
 * The wizard's deeds. The list and every decision are staged in the register; the page shows a decision at once,
 * has it kept in the order it was made, and takes over what the register answers.
 */
import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { StagedImport } from '../../../shared/ipc/import.ts';
import { type ImportDecisions, isPlanned, type WizardStep } from '../../../shared/ipc/import-decisions.ts';
import type { Result } from '../../../shared/result.ts';
import type { ImportChoices } from '../../../shared/roster/plan-types.ts';
import { call, runJob } from '../../api.ts';
import { firstState, type ImportState } from './import-state.ts';

const key = ['import.wizard'] as const;

export interface ImportWizard {
  readonly state: ImportState;
  pick(): Promise<void>;
  openWithPassword(password: string): Promise<void>;
  resume(): Promise<void>;
  discard(id: string): Promise<void>;
  decide(change: Partial<ImportDecisions>): void;
  choose(choices: Partial<ImportChoices>): void;
  goTo(step: WizardStep): void;
  commit(): Promise<void>;
  cancel(): void;
  startAgain(): void;
}

/** What the open steps are given: there is a list, and something is decided of it. */
export interface OpenWizard extends ImportWizard {
  readonly staged: StagedImport;
  readonly decisions: ImportDecisions;
}

/** The cache hands out equal copies, so what is the same is told by what it says. */
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Decisions are sent one after the other: the newest is the one that stays. */
let sending = false;

export function useImport(): ImportWizard {
  const client = useQueryClient();
  const { data: state = firstState } = useQuery<ImportState>({
    queryKey: key,
    queryFn: skipToken,
    initialData: firstState,
    gcTime: Number.POSITIVE_INFINITY,
  });
  const running = useRef<(() => void) | null>(null);
  const now = (): ImportState => client.getQueryData<ImportState>(key) ?? firstState;
  const put = (change: Partial<ImportState>): void => {
    client.setQueryData<ImportState>(key, { ...now(), ...change });
  };
  const open = (staged: StagedImport): void => put({ ...firstState, staged, decisions: staged.decisions });

  const inspect = async (
    file: { readonly token: string; readonly name: string },
    password: string | null,
  ) => {
    put({ busy: 'reading', error: null, progress: null, locked: null });
    const job = runJob('import.inspect', { token: file.token, password }, (progress) => put({ progress }));
    running.current = job.cancel;
    const read = await job.result;
    running.current = null;
    if (read.ok) return open(read.value);
    const wantsPassword =
      read.error.code === 'workbook.password' || read.error.code === 'workbook.wrong-password';
    put({ busy: null, error: read.error, locked: wantsPassword ? file : null });
  };

  /** Only the choices of the plan changed: the reading need not be sent again. */
  const keepOnce = async (staged: StagedImport, wanted: ImportDecisions): Promise<Result<StagedImport>> => {
    const { choices, ...reading } = wanted;
    const { choices: _, ...kept } = staged.decisions;
    if (!same(reading, kept) || !isPlanned(wanted.step) || staged.plan === null)
      return call('import.decide', { id: staged.id, decisions: wanted });
    const made = await call('import.plan', { id: staged.id, choices });
    return made.ok
      ? { ok: true, value: { ...staged, plan: made.value, decisions: wanted, obstacle: null } }
      : made;
  };

  const keep = async () => {
    if (sending) return;
    sending = true;
    try {
      for (let { staged, decisions } = now(); staged && decisions; { staged, decisions } = now()) {
        if (same(decisions, staged.decisions)) break;
        const wanted = decisions;
        const kept = await keepOnce(staged, wanted);
        if (now().staged?.id !== staged.id) break;
        // What the register refuses is taken back on the screen too, with the sentence that says why.
        if (!kept.ok) {
          put({ error: kept.error, decisions: staged.decisions });
          break;
        }
        // What was decided meanwhile stays on the screen and is sent in the next turn.
        put({ staged: { ...kept.value, decisions: wanted }, error: kept.value.obstacle });
      }
    } finally {
      sending = false;
      put({ busy: null, keeping: false });
    }
  };

  const decide = (change: Partial<ImportDecisions>): void => {
    const { decisions } = now();
    if (!decisions) return;
    const next = { ...decisions, ...change };
    const rereads = ['sheet', 'kind', 'area', 'targets', 'encodings', 'mended'].some((k) => k in change);
    put({
      decisions: next,
      keeping: true,
      error: null,
      busy: rereads ? 'again' : isPlanned(next.step) ? 'planning' : now().busy,
    });
    void keep();
  };

  return {
    state,
    async pick() {
      const picked = await call('file.pickOpen', { purpose: 'roster' });
      if (!picked.ok) return put({ error: picked.error });
      if (picked.value) await inspect(picked.value, null);
    },
    async openWithPassword(password) {
      const { locked } = now();
      if (locked) await inspect(locked, password);
    },
    async resume() {
      put({ busy: 'resuming', error: null, progress: null });
      const job = runJob('import.resume', {}, (progress) => put({ progress }));
      running.current = job.cancel;
      const resumed = await job.result;
      running.current = null;
      if (resumed.ok) open(resumed.value);
      else put({ busy: null, error: resumed.error });
    },
    async discard(id) {
      const gone = await call('import.discard', { id });
      put(gone.ok ? firstState : { error: gone.error });
      await client.invalidateQueries({ queryKey: ['import.staged'] });
    },
    decide,
    choose(change) {
      const { decisions } = now();
      if (decisions) decide({ choices: { ...decisions.choices, ...change } });
    },
    goTo: (step) => decide({ step }),
    async commit() {
      const { staged } = now();
      if (!staged?.plan) return;
      put({ busy: 'writing', error: null, progress: null });
      const job = runJob('import.commit', { id: staged.id, planHash: staged.plan.hash }, (progress) =>
        put({ progress }),
      );
      running.current = job.cancel;
      const done = await job.result;
      running.current = null;
      if (!done.ok) {
        put({ busy: null, error: done.error });
        // What was checked no longer holds: it is checked anew before it can be written.
        if (done.error.code === 'import.register-changed') {
          const anew = await call('import.resume', {});
          if (anew.ok) put({ staged: anew.value, decisions: anew.value.decisions });
        }
        return;
      }
      put({ ...firstState, result: done.value });
      await client.invalidateQueries({ predicate: (query) => query.queryKey[0] !== key[0] });
    },
    cancel: () => running.current?.(),
    startAgain: () => put(firstState),
  };
}
