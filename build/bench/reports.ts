import { bareReports } from '../../db/testing/bare-reports.ts';
import { fillYears } from '../../db/testing/fill-years.ts';
import { reportSectionNames } from '../../shared/ipc/report.ts';
import { ok } from '../../shared/result.ts';
import { yearBefore } from '../../shared/rules/compare-periods.ts';
import { type LargeRegister, largeRegister } from './large-register.ts';
import { type Measurement, median, milliseconds, sideBySide } from './measure.ts';

const year = 2020;
const span = { from: `${year}-01-01`, to: `${year}-12-31` };

const thousands = (n: number): string => n.toLocaleString('en');

/** A large register in which offices kept everything of the year and of the year before. */
async function officeRegister(members: number): Promise<LargeRegister> {
  const large = await largeRegister(members);
  const db = large.core.state.session?.db;
  if (!db) throw new Error('no register is open');
  const at = new Date().toISOString();
  let added = 0;
  db.tx({ name: 'bench', reason: 'bench', at }, (w) => {
    added = fillYears(db, w, [year - 1, year], at);
    return ok(null);
  });
  return { ...large, events: large.events + added };
}

/** The reports of a year beside the year before, over 100,000 members, against the same counts in plain SQL. */
export async function benchReports(members = 100_000): Promise<readonly Measurement[]> {
  const { core, events } = await officeRegister(members);
  const session = core.state.session;
  if (!session) throw new Error('no register is open');
  const { db, info } = session;
  // The sections of the restricted tier are counted too.
  session.restricted.open = true;
  const ask = () =>
    core.must('report.get', { orgId: info.rootOrgId, ...span, sections: [...reportSectionNames] });
  const bare = () =>
    reportSectionNames.map((name) => [span, yearBefore(span)].map((days) => bareReports[name](db, days)));
  const took = await sideBySide(ask, bare, 1);
  const screens = [
    await screen('Overview', 300, () => core.must('overview.get', {})),
    await screen(`The list of ${year}`, 2000, () => core.must('year.get', { year })),
  ];
  const listed = (await core.must('year.get', { year })).rows.length;
  core.close();
  const size = `${thousands(members)} members, ${thousands(events)} events`;
  return [
    {
      what: `All reports of a year: ${reportSectionNames.join(', ')}`,
      ...took,
      value: took.ours / took.bare,
      limit: 3,
      unit: 'ratio',
      note: `a year and the year before; ${size}`,
    },
    ...screens.map((one) => ({ ...one, note: `${one.note}; ${size}, ${thousands(listed)} on the list` })),
  ];
}

/** The median of five after one to warm up; `note` is the processor's own time, which a busy machine lengthens less. */
async function screen(what: string, limit: number, work: () => unknown): Promise<Measurement> {
  const times: number[] = [];
  const processor: number[] = [];
  for (let round = 0; round <= 5; round++) {
    const began = process.cpuUsage();
    times.push(await milliseconds(work));
    const { user, system } = process.cpuUsage(began);
    processor.push((user + system) / 1000);
  }
  const value = median(times.slice(1));
  const note = `processor ${median(processor.slice(1)).toFixed(0)} ms`;
  return { what, ours: value, bare: null, value, limit, unit: 'ms', note };
}
