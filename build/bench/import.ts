import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { readXlsx } from 'hucre';
import { createRegister, openCore, type TestCore } from '../../electron/core/testing/open-core.ts';
import { parseInProcess } from '../../electron/jobs/parse-in-process.ts';
import { forkParser } from '../fork-parser.ts';
import { type Measurement, sideBySide } from './measure.ts';

const workbook = fileURLToPath(new URL('../../e2e/workbooks/07-dang-bo-khoi-2700.xlsx', import.meta.url));
const parser = fileURLToPath(new URL('../../dist/electron/parser.cjs', import.meta.url));

const bareScript = fileURLToPath(new URL('./bare-parse.ts', import.meta.url));

/** Everything from the picked file to the committed transaction: process, reading, plan, rows, ledger, audit. */
async function importAll(core: TestCore): Promise<void> {
  const { id } = await core.must('import.inspect', { token: workbook });
  const info = (await core.must('register.status', {})).open;
  const choices = {
    asOf: '2019-09-30',
    orgId: info?.rootOrgId ?? 0,
    organisations: {} as Record<string, 'create'>,
  };
  const { named } = await core.must('import.plan', { id, choices });
  for (const { key } of named) choices.organisations[key] = 'create';
  const plan = await core.must('import.plan', { id, choices });
  const { counts } = await core.must('import.commit', { id, planHash: plan.hash });
  if (counts.new < 2600) throw new Error(`only ${counts.new} of 2,700 were imported`);
}

/** The same file by the same library and nothing else: warm in this process, or cold in one of its own. */
const bareParses = {
  warm: async () => void (await readXlsx(readFileSync(workbook))),
  'in a fresh process': async () =>
    void (await promisify(execFile)(process.execPath, [bareScript, workbook])),
} as const;

/** 2,700 people from the picked file to committed, beside the bare parse. */
export async function benchImport(bareness: keyof typeof bareParses): Promise<Measurement> {
  const rounds = 5;
  const cores: TestCore[] = [];
  for (let i = 0; i <= rounds; i++) {
    const core = openCore({
      host: {
        parseWorkbook: (bytes, name) => parseInProcess((heapMib) => forkParser(parser, heapMib), bytes, name),
      },
    });
    await createRegister(core);
    cores.push(core);
  }
  const fresh = [...cores];
  const { ours, bare } = await sideBySide(
    async () => importAll(fresh.shift() ?? openCore()),
    bareParses[bareness],
    rounds,
  );
  for (const core of cores) core.close();
  return {
    what: `Import of 2,700 rows to committed, beside the bare parse (hucre) of the same file, ${bareness}`,
    ours,
    bare,
    value: ours / bare,
    limit: 1.5,
    unit: 'ratio',
    note: 'process start, reading, two plans, one transaction with ledger and indexes',
  };
}
