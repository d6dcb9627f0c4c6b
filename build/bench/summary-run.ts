/** Opens a register and asks for the summary of a year, once. Prints how long it took and the most memory. */
import { readFileSync } from 'node:fs';
import { openRegister } from '../../db/open.ts';
import { getRegister } from '../../db/repo/register.ts';
import { ratingCounts } from '../../db/testing/bare-reports.ts';
import type { CoreContext } from '../../electron/core/context.ts';
import { makeReport } from '../../electron/core/reports/make-report.ts';

const [path = '', key = '', year = ''] = process.argv.slice(2);
const opened = openRegister(path, Buffer.from(key, 'hex'), new Date().toISOString());
if (!opened.ok) throw new Error(opened.error.code);
const db = opened.value;
// What makeReport asks of its context; nothing else of it is there.
const context = {
  db,
  today: `${year}-12-31`,
  session: { restricted: { open: false } },
  host: { now: () => new Date() },
} as unknown as CoreContext;

const start = performance.now();
const began = process.cpuUsage();
const report = makeReport(context, {
  orgId: getRegister(db)?.rootOrgId ?? 0,
  from: `${year}-01-01`,
  to: `${year}-12-31`,
  sections: ['movement', 'structure', 'admissions'],
});
ratingCounts(db, Number(year));
const ms = performance.now() - start;
const cpu = process.cpuUsage(began);
const cpuMs = (cpu.user + cpu.system) / 1000;
if (!report.ok) throw new Error(JSON.stringify(report.error));
const peak = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? '0';
db.close();
console.log(JSON.stringify({ ms, cpuMs, peakMiB: Number(peak) / 1024 }));
