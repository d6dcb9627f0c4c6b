import type { App } from '../support/app.ts';

/** What a step of the demo has in its hands. */
export interface Demo {
  readonly app: App;
  /** demo-output/, where everything that the demo leaves lies. */
  readonly outputFolder: string;
  /** A file in e2e/workbooks. */
  readonly workbook: (name: string) => string;
  /** Keeps a picture of the screen as NN-name.png. */
  readonly picture: (name: string) => Promise<void>;
  /** Prints a figure that the demo reached, and keeps it for the closing list. */
  readonly figure: (name: string, value: string | number) => void;
}

export interface DemoStep {
  readonly title: string;
  readonly run: (demo: Demo) => Promise<void>;
}
