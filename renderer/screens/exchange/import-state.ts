/** Where the person stands in the wizard and what they have decided: nothing of it is in the register yet. */
import type { ImportPlanView, ImportResult, ImportView } from '../../../shared/ipc/import.ts';
import type { AppError } from '../../../shared/result.ts';
import type { ImportChoices } from '../../../shared/roster/plan-types.ts';
import type { ColumnTarget } from '../../../shared/roster/types.ts';
import type { JobProgress } from '../../api.ts';

export type WizardStep = 0 | 1 | 2 | 3 | 4;

export interface ImportState {
  readonly step: WizardStep;
  readonly view: ImportView | null;
  /** column → what the person said it is, against the header */
  readonly targets: Readonly<Record<number, ColumnTarget>>;
  /** orgId 0 = not chosen yet; asOf '' = not known yet */
  readonly choices: ImportChoices;
  readonly plan: ImportPlanView | null;
  readonly result: ImportResult | null;
  readonly error: AppError | null;
  /** what is going on right now */
  readonly busy: 'reading' | 'again' | 'planning' | 'writing' | null;
  readonly progress: JobProgress | null;
  /** a picked file that wants its password */
  readonly locked: { readonly token: string; readonly name: string } | null;
}

export const firstState: ImportState = {
  step: 0,
  view: null,
  targets: {},
  choices: { asOf: '', orgId: 0, newOrganisation: '', organisations: {}, matches: 'skip', decisions: {} },
  plan: null,
  result: null,
  error: null,
  busy: null,
  progress: null,
  locked: null,
};
