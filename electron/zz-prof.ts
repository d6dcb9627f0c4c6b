import { readFileSync } from 'node:fs';
import { readWorkbook } from './excel/read/read-workbook.ts';
import { openCore, createRegister } from './core/testing/open-core.ts';
const f = '/work/main/e2e/workbooks/07-dang-bo-khoi-2700.xlsx';
const bytes = readFileSync(f);
const w = await readWorkbook(bytes, f);
for (let i = 0; i < 4; i++) {
  const core = openCore({ host: { parseWorkbook: async () => w } });
  const { info } = await createRegister(core);
  const base = { asOf: '2019-09-30', orgId: info.rootOrgId };
  if (process.env.CACHE) core.state.session!.db.handle.pragma('cache_size = -' + process.env.CACHE);
  if (process.env.NOAUDIT) for (const t of ['member','event','rating']) core.state.session!.db.handle.exec(`DROP TRIGGER audit_${t}_insert`);
  const T: number[] = [];
  const cpu = () => { const c = process.cpuUsage(); return (c.user + c.system) / 1000; };
  let t = cpu(); const lap = () => { T.push(Math.round(cpu() - t)); t = cpu(); };
  const v = await core.must('import.inspect', { token: f }); lap();
  let p = await core.must('import.plan', { id: v.id, choices: base }); lap();
  p = await core.must('import.plan', { id: v.id, choices: { ...base, organisations: Object.fromEntries(p.named.map((o) => [o.key, 'create' as const])) } }); lap();
  await core.must('import.commit', { id: v.id, planHash: p.hash }); lap();
  console.log(T);
  core.close();
}
