/**
 * The deeds of filling a form. Its state lives in the query cache: it survives a look at another screen, and goes
 * with everything else when the register is locked.
 */
import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { fillFormText as text } from '../../../shared/i18n/vi/fill-form.ts';
import type { OpOutput } from '../../../shared/ipc/contract.ts';
import type { FormPlanView, FormView } from '../../../shared/ipc/exchange-form.ts';
import type { AppError } from '../../../shared/result.ts';
import { call, type JobProgress, runJob } from '../../api.ts';
import { notify } from '../../parts/notify.ts';

const key = ['form.fill'] as const;

interface Picked {
  readonly token: string;
  readonly name: string;
}

export interface FillFormState {
  readonly file: Picked | null;
  readonly view: FormView | null;
  readonly plan: FormPlanView | null;
  readonly orgId: number | null;
  readonly addRows: boolean;
  readonly take: readonly string[];
  readonly busy: 'reading' | 'planning' | 'saving' | null;
  readonly progress: JobProgress | null;
  readonly error: AppError | null;
  readonly saved: (OpOutput<'form.save'> & { readonly token: string }) | null;
}

const first: FillFormState = {
  file: null,
  view: null,
  plan: null,
  orgId: null,
  addRows: false,
  take: [],
  busy: null,
  progress: null,
  error: null,
  saved: null,
};

export interface FillForm {
  readonly state: FillFormState;
  pick(): Promise<void>;
  chooseSheet(sheet: string): Promise<void>;
  choose(choice: Partial<Pick<FillFormState, 'orgId' | 'addRows'>>): Promise<void>;
  take(keys: readonly string[]): void;
  noteGaps(): Promise<void>;
  save(reason: string): Promise<void>;
  cancel(): void;
}

export function useFillForm(): FillForm {
  const client = useQueryClient();
  const { data: state = first } = useQuery<FillFormState>({
    queryKey: key,
    queryFn: skipToken,
    initialData: first,
    gcTime: Number.POSITIVE_INFINITY,
  });
  const running = useRef<(() => void) | null>(null);
  const turn = useRef(0);
  const now = (): FillFormState => client.getQueryData<FillFormState>(key) ?? first;
  const put = (change: Partial<FillFormState>): void => {
    client.setQueryData<FillFormState>(key, { ...now(), ...change });
  };

  const plan = async () => {
    const { view, orgId, addRows } = now();
    if (!view) return;
    const mine = ++turn.current;
    put({ busy: 'planning', error: null, plan: null, take: [], saved: null });
    const made = await call('form.plan', { id: view.id, orgId, addRows });
    if (mine !== turn.current) return;
    put(made.ok ? { busy: null, plan: made.value } : { busy: null, error: made.error });
  };
  const open = async (file: Picked, sheet: string | null) => {
    put({ ...first, file, busy: 'reading' });
    const job = runJob('form.inspect', { token: file.token, sheet }, (progress) => put({ progress }));
    running.current = job.cancel;
    const read = await job.result;
    running.current = null;
    if (!read.ok) return put({ busy: null, error: read.error });
    // An empty form asks for everybody; one that names its people, for those.
    put({ view: read.value, addRows: read.value.people === 0 });
    await plan();
  };

  return {
    state,
    async pick() {
      const picked = await call('file.pickOpen', { purpose: 'roster' });
      if (!picked.ok) return put({ error: picked.error });
      if (picked.value) await open(picked.value, null);
    },
    async chooseSheet(sheet) {
      const { file } = now();
      if (file) await open(file, sheet);
    },
    async choose(choice) {
      put(choice);
      await plan();
    },
    take: (keys) => put({ take: keys }),
    async noteGaps() {
      const { view, plan: made, orgId, addRows } = now();
      if (!view || !made) return;
      const noted = await call('form.noteGaps', { id: view.id, orgId, addRows, hash: made.hash });
      if (!noted.ok) return put({ error: noted.error });
      const { added } = noted.value;
      if (added > 0) notify.success(text.noted(added));
      else notify.news(text.noted(added));
      await client.invalidateQueries({ queryKey: ['memberTask.open'] });
    },
    async save(reason) {
      const { view, plan: made, orgId, addRows, take } = now();
      if (!view || !made) return;
      const suggestedName = text.suggestedName(view.fileName);
      const picked = await call('file.pickSave', { purpose: 'workbook', suggestedName });
      if (!picked.ok) return put({ error: picked.error });
      if (!picked.value) return;
      const { token } = picked.value;
      put({ busy: 'saving', error: null, progress: null, saved: null });
      const input = { id: view.id, orgId, addRows, hash: made.hash, take: [...take], token, reason };
      const job = runJob('form.save', input, (progress) => put({ progress }));
      running.current = job.cancel;
      const done = await job.result;
      running.current = null;
      if (done.ok) return put({ busy: null, saved: { ...done.value, token } });
      if (done.error.code === 'form.changed') await plan();
      put({ busy: null, error: done.error });
    },
    cancel: () => running.current?.(),
  };
}
