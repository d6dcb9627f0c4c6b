import { reportSectionNames } from '../../shared/ipc/report.ts';
import { largeRegister } from './large-register.ts';
import type { Measurement } from './measure.ts';

const spent = async (work: () => Promise<unknown>): Promise<number> => {
  const began = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
};

/** Issuing everything of a year with the rows behind it, and making a year's list: processor time, not the clock. */
export async function benchIssue(): Promise<readonly Measurement[]> {
  const few = 20_000;
  const { core } = await largeRegister(few);
  const { session } = core.state;
  if (!session) throw new Error('no register is open');
  session.restricted.open = true;
  const question = { from: '2010-01-01', to: '2010-12-31', orgId: session.info.rootOrgId };
  const issue = await spent(() =>
    core.must('report.issue', { ...question, sections: [...reportSectionNames], way: 'paper' }),
  );
  core.close();
  const many = 100_000;
  const large = await largeRegister(many);
  const year = { year: 2025 };
  const create = await spent(() => large.core.must('year.create', year));
  const compare = await spent(() => large.core.must('year.compare', year));
  large.core.close();
  const line = (what: string, ours: number): Measurement => ({
    what,
    ours,
    bare: null,
    value: ours,
    limit: 3000,
    unit: 'ms',
    note: 'processor time',
  });
  return [
    line(`Issuing all sections of a year, ${few.toLocaleString('en')} members`, issue),
    line(`Making the list of a year, ${many.toLocaleString('en')} members`, create),
    line(`What came between that list and the ledger, ${many.toLocaleString('en')} members`, compare),
  ];
}
