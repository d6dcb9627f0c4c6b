import { bareReports } from '../../db/testing/bare-reports.ts';
import { yearBefore } from '../../shared/rules/compare-periods.ts';
import { largeRegister } from './large-register.ts';
import { type Measurement, sideBySide } from './measure.ts';

const span = { from: '2010-01-01', to: '2010-12-31' };

// The keys are the sections'.
const names = Object.keys(bareReports) as (keyof typeof bareReports)[];

/** The reports of a year beside the year before, over 100,000 members, against the same counts in plain SQL. */
export async function benchReports(members = 100_000): Promise<readonly Measurement[]> {
  const { core, events } = await largeRegister(members);
  const session = core.state.session;
  if (!session) throw new Error('no register is open');
  const { db, info } = session;
  const ask = (sections: readonly (typeof names)[number][]) =>
    core.must('report.get', { orgId: info.rootOrgId, ...span, sections: [...sections] });
  const bare = (sections: readonly (typeof names)[number][]) =>
    sections.map((name) => [span, yearBefore(span)].map((days) => bareReports[name](db, days)));
  const took = await sideBySide(
    () => ask(names),
    () => bare(names),
    3,
  );
  core.close();
  const note = `a year and the year before; ${members.toLocaleString('en')} members, ${events.toLocaleString('en')} events`;
  const what = `The reports of a year: ${names.join(', ')}`;
  return [{ what, ...took, value: took.ours / took.bare, limit: 3, unit: 'ratio', note }];
}
