/** soak.md: one row for each part, replaced when it is run again. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import type { SoakFigures, SoakPart } from './soak-part.ts';

const heading = `# Soak

\`npm run soak -- [IDS] [--count N] [--seed S]\` runs these parts and replaces their rows. Each can fail: A3 and the rows named
"control" do something wrong on purpose, and are met where the harness finds it. README.md of this folder says what the
tests run of it.

| Id | What | Goal | Reached | Met | Runs | Seed | Date | Machine |
|---|---|---|---|---|---|---|---|---|
`;

const machine = (): string =>
  `${cpus().length} × ${cpus()[0]?.model.trim() ?? '?'}, ${Math.round(totalmem() / 2 ** 30)} GiB`;

export function rowOf(part: SoakPart, figures: SoakFigures, seed: string, on: string): string {
  const { reached, met, runs } = figures;
  return `| ${part.id} | ${part.title} | ${part.goal} | ${reached} | ${met ? 'yes' : 'NO'} | ${runs} | ${seed} | ${on} | ${machine()} |`;
}

const idOf = (row: string): string => /^\| ([^|]+) \|/.exec(row)?.[1] ?? '';

/** @param order ids of all parts, in the order of the table; rows of parts that are no more are dropped */
export function withRow(table: string, row: string, order: readonly string[]): string {
  const rows = new Map(
    table
      .split('\n')
      .filter((line) => order.includes(idOf(line)))
      .map((line) => [idOf(line), line]),
  );
  rows.set(idOf(row), row);
  return `${heading}${order.flatMap((id) => rows.get(id) ?? []).join('\n')}\n`;
}

export function keepRow(file: URL, row: string, order: readonly string[]): void {
  writeFileSync(file, withRow(existsSync(file) ? readFileSync(file, 'utf8') : '', row, order));
}
