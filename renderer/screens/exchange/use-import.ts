/**
 * The wizard's deeds. Its state lives in the query cache: it survives a look at another screen, and goes with
 * everything else when the register is locked.
 */
import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { ImportChoices } from '../../../shared/roster/plan-types.ts';
import type { ColumnTarget } from '../../../shared/roster/types.ts';
import { call, runJob } from '../../api.ts';
import { firstState, type ImportState, type WizardStep } from './import-state.ts';

const key = ['import.wizard'] as const;

export interface ImportWizard {
  readonly state: ImportState;
  pick(): Promise<void>;
  openWithPassword(password: string): Promise<void>;
  chooseSheet(sheet: string): Promise<void>;
  chooseTarget(column: number, target: ColumnTarget): Promise<void>;
  choose(choices: Partial<ImportChoices>): void;
  goTo(step: WizardStep): void;
  commit(): Promise<void>;
  cancel(): void;
  startAgain(): void;
}

export function useImport(rootOrgId: number): ImportWizard {
  const client = useQueryClient();
  const { data: state = firstState } = useQuery<ImportState>({
    queryKey: key,
    queryFn: skipToken,
    initialData: firstState,
    gcTime: Number.POSITIVE_INFINITY,
  });
  const running = useRef<(() => void) | null>(null);
  const latestPlan = useRef(0);
  const now = (): ImportState => client.getQueryData<ImportState>(key) ?? firstState;
  const put = (change: Partial<ImportState>): void => {
    client.setQueryData<ImportState>(key, { ...now(), ...change });
  };

  const inspect = async (
    file: { readonly token: string; readonly name: string },
    password: string | null,
  ) => {
    put({ busy: 'reading', error: null, progress: null, locked: null });
    const job = runJob('import.inspect', { token: file.token, password }, (progress) => put({ progress }));
    running.current = job.cancel;
    const read = await job.result;
    running.current = null;
    if (!read.ok) {
      const wantsPassword =
        read.error.code === 'workbook.password' || read.error.code === 'workbook.wrong-password';
      return put({ busy: null, error: read.error, locked: wantsPassword ? file : null });
    }
    const view = read.value;
    put({
      ...firstState,
      view,
      choices: { ...firstState.choices, asOf: view.asOf ?? '', orgId: rootOrgId },
    });
  };

  const readAgain = async (sheet: string, targets: ImportState['targets']) => {
    const { view } = now();
    if (!view) return;
    put({ busy: 'again', error: null });
    const read = await call('import.read', {
      id: view.id,
      sheet,
      targets: Object.entries(targets).map(([column, target]) => ({ column: Number(column), target })),
    });
    if (read.ok) put({ busy: null, view: read.value, targets, plan: null });
    else put({ busy: null, error: read.error });
  };

  const makePlan = async (choices: ImportChoices) => {
    const { view } = now();
    if (!view) return;
    const turn = ++latestPlan.current;
    put({ busy: 'planning', error: null, choices });
    const made = await call('import.plan', { id: view.id, choices });
    if (turn !== latestPlan.current) return;
    put(made.ok ? { busy: null, plan: made.value } : { busy: null, error: made.error, plan: null });
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
    chooseSheet: (sheet) => readAgain(sheet, {}),
    chooseTarget: (column, target) =>
      readAgain(now().view?.sheet ?? '', { ...now().targets, [column]: target }),
    choose(change) {
      const choices = { ...now().choices, ...change };
      if (now().step === 3) void makePlan(choices);
      else put({ choices, plan: null });
    },
    goTo(step) {
      put({ step, error: null });
      if (step === 3 && now().plan === null) void makePlan(now().choices);
    },
    async commit() {
      const { view, plan } = now();
      if (!view || !plan) return;
      put({ busy: 'writing', error: null, progress: null });
      const job = runJob('import.commit', { id: view.id, planHash: plan.hash }, (progress) =>
        put({ progress }),
      );
      running.current = job.cancel;
      const done = await job.result;
      running.current = null;
      if (!done.ok) {
        // What was checked no longer holds: the next visit to that step checks anew.
        return put({
          busy: null,
          error: done.error,
          ...(done.error.code === 'import.register-changed' ? { plan: null } : {}),
        });
      }
      put({ busy: null, result: done.value });
      await client.invalidateQueries({ predicate: (query) => query.queryKey[0] !== key[0] });
    },
    cancel: () => running.current?.(),
    startAgain: () => put(firstState),
  };
}
