/**
 * The deeds of filling a template. Its state lives in the query cache: it survives a look at another screen, and goes
 * with everything else when the register is locked.
 */
import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { templateText as text } from '../../../../shared/i18n/vi/template.ts';
import type { OpOutput, OpSent } from '../../../../shared/ipc/contract.ts';
import type { TemplatePlanView, TemplateView } from '../../../../shared/ipc/template.ts';
import type { AppError } from '../../../../shared/result.ts';
import type { MarkTarget } from '../../../../shared/template/mark-target.ts';
import { call, type JobProgress, runJob } from '../../../api.ts';
import { notify } from '../../../parts/notify.ts';

const key = ['template.fill'] as const;

export type Filling = Omit<OpSent<'template.plan'>, 'id'>;

interface TemplateState {
  readonly view: TemplateView | null;
  readonly filling: Filling | null;
  readonly plan: TemplatePlanView | null;
  readonly busy: 'reading' | 'planning' | 'saving' | null;
  readonly progress: JobProgress | null;
  readonly error: AppError | null;
  readonly saved: (OpOutput<'template.save'> & { readonly token: string }) | null;
}

const first: TemplateState = {
  view: null,
  filling: null,
  plan: null,
  busy: null,
  progress: null,
  error: null,
  saved: null,
};

export interface Template {
  readonly state: TemplateState;
  pick(): Promise<void>;
  mark(sheet: string, address: string, target: MarkTarget | null): Promise<void>;
  look(filling: Filling): Promise<void>;
  save(reason: string): Promise<void>;
  cancel(): void;
}

export function useTemplate(): Template {
  const client = useQueryClient();
  const { data: state = first } = useQuery<TemplateState>({
    queryKey: key,
    queryFn: skipToken,
    initialData: first,
    gcTime: Number.POSITIVE_INFINITY,
  });
  const running = useRef<(() => void) | null>(null);
  const now = (): TemplateState => client.getQueryData<TemplateState>(key) ?? first;
  const put = (change: Partial<TemplateState>): void => {
    client.setQueryData<TemplateState>(key, { ...now(), ...change });
  };
  const look = async (filling: Filling): Promise<void> => {
    const { view } = now();
    if (!view) return;
    put({ filling, busy: 'planning', error: null, plan: null, saved: null });
    const made = await call('template.plan', { id: view.id, ...filling });
    put(made.ok ? { busy: null, plan: made.value } : { busy: null, error: made.error });
  };

  return {
    state,
    look,
    async pick() {
      const picked = await call('file.pickOpen', { purpose: 'roster' });
      if (!picked.ok) return put({ error: picked.error });
      if (!picked.value) return;
      put({ ...first, busy: 'reading' });
      const job = runJob('template.inspect', { token: picked.value.token }, (progress) => put({ progress }));
      running.current = job.cancel;
      const read = await job.result;
      running.current = null;
      put(read.ok ? { busy: null, view: read.value } : { busy: null, error: read.error });
    },
    async mark(sheet, address, target) {
      const { view } = now();
      if (!view) return;
      const marked = await call('template.mark', { id: view.id, sheet, address, target });
      if (!marked.ok) return put({ error: marked.error });
      const read = await call('template.view', { id: view.id });
      put(read.ok ? { view: read.value, plan: null, error: null, saved: null } : { error: read.error });
      if (read.ok) notify.success(target ? text.marked(address) : text.unmarked(address));
    },
    async save(reason) {
      const { view, plan, filling } = now();
      if (!view || !plan || !filling) return;
      const picked = await call('file.pickSave', {
        purpose: 'workbook',
        suggestedName: text.suggestedName(view.fileName),
      });
      if (!picked.ok) return put({ error: picked.error });
      if (!picked.value) return;
      const { token } = picked.value;
      put({ busy: 'saving', error: null, progress: null, saved: null });
      const input = { id: view.id, ...filling, hash: plan.hash, token, reason };
      const job = runJob('template.save', input, (progress) => put({ progress }));
      running.current = job.cancel;
      const done = await job.result;
      running.current = null;
      if (done.ok) return put({ busy: null, saved: { ...done.value, token } });
      if (done.error.code === 'form.changed') await look(filling);
      put({ busy: null, error: done.error });
    },
    cancel: () => running.current?.(),
  };
}
