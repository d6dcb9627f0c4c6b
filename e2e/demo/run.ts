// Runs the steps of the demo through the built app, without a display, and leaves pictures, papers and figures.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { launchApp } from '../support/app.ts';
import { repositoryRoot } from '../support/which-electron.ts';
import type { Demo } from './demo-step.ts';
import { steps } from './steps.ts';

const outputFolder = join(repositoryRoot, 'demo-output');
rmSync(outputFolder, { recursive: true, force: true });
mkdirSync(outputFolder, { recursive: true });

const app = await launchApp();
const figures: string[] = [];
let pictures = 0;
const demo: Demo = {
  app,
  outputFolder,
  workbook: (name) => join(repositoryRoot, 'e2e/workbooks', name),
  picture: async (name) => {
    pictures += 1;
    await app.screenshot(join(outputFolder, `${String(pictures).padStart(2, '0')}-${name}.png`));
  },
  figure: (name, value) => {
    figures.push(`${name}: ${value}`);
    console.log(`    ${name}: ${value}`);
  },
};

let failure: unknown;
for (const [at, step] of steps.entries()) {
  console.log(`${at + 1}/${steps.length} ${step.title}`);
  try {
    await step.run(demo);
  } catch (error) {
    failure = error;
    console.error(error);
    await demo.picture('hong').catch(() => {});
    break;
  }
}
await app.close();

console.log(`\n${figures.join('\n')}`);
for (const problem of app.problems) console.log(`Lỗi trên màn hình: ${problem}`);
console.log(`\n${pictures} ảnh và các tệp kết quả nằm ở ${outputFolder}`);
process.exitCode = failure || app.problems.length > 0 ? 1 : 0;
