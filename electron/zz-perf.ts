import { readFileSync } from 'node:fs';
import { readWorkbook } from './excel/read/read-workbook.ts';
import { openCore, createRegister } from './core/testing/open-core.ts';
const f = '/work/main/e2e/workbooks/07-dang-bo-khoi-2700.xlsx';
const bytes = readFileSync(f);
const parse: number[] = [], whole: number[][] = [];
for (let i = 0; i < 7; i++) {
  let t = performance.now(); await readWorkbook(bytes, f); parse.push(performance.now() - t);
  const core = openCore({ host: { parseWorkbook: (b, n) => readWorkbook(b, n) } });
  const { info } = await createRegister(core);
  t = performance.now();
  const v = await core.must('import.inspect', { token: f }); const a = performance.now() - t;
  const base = { asOf: '2019-09-30', orgId: info.rootOrgId };
  t = performance.now();
  let p = await core.must('import.plan', { id: v.id, choices: base });
  p = await core.must('import.plan', { id: v.id, choices: { ...base, organisations: Object.fromEntries(p.named.map((o) => [o.key, 'create' as const])) } });
  const b = performance.now() - t; t = performance.now();
  await core.must('import.commit', { id: v.id, planHash: p.hash }); const c = performance.now() - t;
  whole.push([a, b, c].map(Math.round)); 
  if (i === 0) console.log(p.counts, p.named.length, p.problems.length);
  core.close();
}
console.log(parse.map(Math.round), whole);
