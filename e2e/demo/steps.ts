import type { DemoStep } from './demo-step.ts';
import { importSteps } from './import-steps.ts';
import { memberSteps } from './member-steps.ts';
import { printSteps } from './print-steps.ts';
import { startSteps } from './start-steps.ts';
import { yearSteps } from './year-steps.ts';

/** The main job, in the order in which an office does it. */
export const steps: readonly DemoStep[] = [
  ...startSteps,
  ...importSteps,
  ...memberSteps,
  ...yearSteps,
  ...printSteps,
];
