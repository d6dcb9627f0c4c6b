import type { DemoStep } from './demo-step.ts';

/** The main job, in the order in which an office does it. */
export const steps: readonly DemoStep[] = [
  {
    title: 'Mở chương trình lần đầu',
    run: async ({ app, picture }) => {
      await app.page.locator('h1, h2, button').first().waitFor();
      await picture('lan-dau');
    },
  },
];
