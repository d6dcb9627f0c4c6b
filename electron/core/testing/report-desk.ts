/** Reports read as their readers do: a figure by its address, its percentage as printed, and the rows behind it. */
import type { OpSent } from '../../../shared/ipc/contract.ts';
import type { PeriodQuestion } from '../../../shared/ipc/period.ts';
import type {
  FigureAddress,
  FigureRow,
  Report,
  ReportBlock,
  ReportLine,
} from '../../../shared/ipc/report.ts';
import { formatPercent } from '../../../shared/text/numbers.ts';
import type { TestCore } from './open-core.ts';

type Sections = OpSent<'report.get'>['sections'];

export interface ReportDesk {
  readonly report: Report;
  readonly block: (address: string) => ReportBlock;
  /** 'cards/moves/new' or, of a cross table, 'badges/awards/level.30/r0302'; without a column that of now */
  readonly figure: (address: string) => number | null;
  readonly before: (address: string) => number | null;
  readonly line: (address: string) => ReportLine;
  /** "72,5% trên kế hoạch năm": as printed, with its base */
  readonly share: (address: string) => string;
  readonly rows: (address: string) => Promise<readonly FigureRow[]>;
  /** addresses whose rows do not add up to their figures */
  readonly notAddingUp: () => Promise<readonly string[]>;
}

export async function openReport(
  core: TestCore,
  period: PeriodQuestion,
  sections: Sections,
): Promise<ReportDesk> {
  const report = await core.must('report.get', { ...period, sections });
  const block = (address: string): ReportBlock => {
    const [section, key] = address.split('/');
    const found = report.sections.find((s) => s.section === section)?.blocks.find((b) => b.key === key);
    if (!found) throw new Error(`no block ${address}: ${blockKeys(report).join(' ')}`);
    return found;
  };
  const line = (address: string): ReportLine => {
    const key = address.split('/')[2];
    const { lines } = block(address);
    const found = lines.find((l) => l.key === key);
    if (!found) throw new Error(`no line ${address}: ${lines.map((l) => l.key).join(' ')}`);
    return found;
  };
  const valueIn = (address: string, column: string): number | null => {
    const at = columnsOf(block(address)).indexOf(column);
    if (at < 0) throw new Error(`no column ${column} in ${address}`);
    return line(address).values[at] ?? null;
  };
  const behind = (figure: FigureAddress) =>
    core.must('report.behind', { ...period, figure, offset: 0, limit: 200_000 });
  const addressed = (address: string): FigureAddress => {
    const [section = '', key = '', of = '', column = 'now'] = address.split('/');
    return { section: section as FigureAddress['section'], block: key, line: of, column };
  };
  return {
    report,
    block,
    line,
    figure: (address) => valueIn(address, addressed(address).column),
    before: (address) => valueIn(address, 'before'),
    share: (address) => {
      const { share } = line(address);
      return share ? `${formatPercent(share.of, share.whole, share.decimals)} ${share.base}` : '';
    },
    rows: async (address) => (await behind(addressed(address))).rows,
    notAddingUp: async () => {
      const wrong: string[] = [];
      for (const { figure, value } of figuresThatOpen(report)) {
        const found = await behind(figure);
        const sum = found.rows.reduce((total, { amount }) => total + amount, 0);
        if (sum !== value || found.figure !== value || found.rows.length !== found.found)
          wrong.push(
            `${figure.section}/${figure.block}/${figure.line}/${figure.column}: ${value}, rows ${found.rows.length} of ${found.found} with ${sum}`,
          );
      }
      return wrong;
    },
  };
}

const blockKeys = (report: Report): string[] =>
  report.sections.flatMap((s) => s.blocks.map((b) => `${s.section}/${b.key}`));

const columnsOf = ({ kind, columns }: ReportBlock): string[] =>
  kind === 'cross' ? columns.map(({ key }) => key) : ['now', 'before'];

function figuresThatOpen(report: Report): { readonly figure: FigureAddress; readonly value: number }[] {
  return report.sections.flatMap(({ section, blocks }) =>
    blocks.flatMap((block) =>
      block.lines
        .filter((line) => line.opens)
        .flatMap((line) =>
          columnsOf(block).flatMap((column, at) => {
            const value = line.values[at] ?? null;
            const figure = { section, block: block.key, line: line.key, column };
            return value === null ? [] : [{ figure, value }];
          }),
        ),
    ),
  );
}
